import type { NextConfig } from "next";
import { otherOrders } from "./lib/content/vocabulary/comparison-slugs";

const config: NextConfig = {
  poweredByHeader: false,
  // The server listens to no one but readers: nothing is sent to third parties while building either.
  experimental: { globalNotFound: true, inlineCss: true },
  // Types are checked by their own step, with the same compiler for tests and tools.
  typescript: { ignoreBuildErrors: true },

  // English lives at the root, other languages under their code.
  async rewrites() {
    return [
      { source: "/", destination: "/en" },
      { source: "/:path((?!_next/|en/).*)", destination: "/en/:path" },
    ];
  },

  async redirects() {
    return [
      { source: "/en", destination: "/", permanent: true },
      { source: "/en/:path*", destination: "/:path*", permanent: true },
      ...otherOrders().map(({ from, to }) => ({
        source: `/next-step/${from}`,
        destination: `/next-step/${to}`,
        permanent: true,
      })),
    ];
  },
};

export default config;
