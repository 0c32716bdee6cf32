import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { readRedirects } from "./lib/content/settings";
import { otherOrders } from "./lib/content/vocabulary/comparison-slugs";
import { REWRITES } from "./lib/server/public-address";

const configOf = (phase: string): NextConfig => ({
  poweredByHeader: false,
  // The project is its own root, whatever folder it lies in.
  turbopack: { root: process.cwd() },
  experimental: {
    globalNotFound: true,
    // Left alone, Next.js keeps one core for itself while its workers draw pages.
    cpus: availableParallelism(),
    // The server asks Next.js for one page only; loading the others would hold all content in memory.
    preloadEntriesOnStart: false,
  },
  // Types are checked by their own step, with the same compiler for tests and tools.
  typescript: { ignoreBuildErrors: true },

  // English lives at the root, other languages under their code.
  async rewrites() {
    return REWRITES;
  },

  async redirects() {
    return [
      { source: "/en", destination: "/", permanent: true },
      { source: "/en/:path*", destination: "/:path*", permanent: true },
      // While developing, lib/dev answers these as the file is now; here they are read once.
      ...Object.entries(phase === PHASE_DEVELOPMENT_SERVER ? {} : readRedirects(process.cwd()))
        .filter(([from]) => !from.includes("#"))
        .map(([source, destination]) => ({ source, destination, permanent: true })),
      ...otherOrders().map(({ from, to }) => ({
        source: `/next-step/${from}`,
        destination: `/next-step/${to}`,
        permanent: true,
      })),
    ];
  },
});

/** The build's pages become documents; without the adapter, “next start” serves them as Next.js drew them. */
const adapterPath = join(process.cwd(), "lib/build/adapter.ts");

export default function configFor(phase: string): NextConfig {
  return phase === PHASE_PRODUCTION_BUILD ? { ...configOf(phase), adapterPath } : configOf(phase);
}
