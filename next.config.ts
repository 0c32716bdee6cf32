import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { REWRITES } from "./lib/build/public-address";
import { movedPages } from "./lib/content/moved-pages";
import { readRedirects } from "./lib/content/settings";

// However Next.js was started: it reads this file before it would tell its makers anything.
process.env.NEXT_TELEMETRY_DISABLED = "1";

const configOf = (phase: string): NextConfig => ({
  poweredByHeader: false,
  // While developing, what is wrong with the content lies over the page, where its badge would cover it.
  devIndicators: false,
  // The project is its own root, whatever folder it lies in.
  turbopack: { root: process.cwd() },
  experimental: {
    globalNotFound: true,
    // Builds ask nobody whether Next.js has a newer release, and offer none: “npm run deps:try” does, when it is told to.
    agentUpgrade: false,
    // Left alone, Next.js keeps one core for itself while its workers draw pages.
    cpus: availableParallelism(),
    // The map of all content is three times the content, in each of four chunks, and every worker reads it.
    turbopackSourceMaps: false,
  },
  enablePrerenderSourceMaps: false,
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
      // While developing, lib/dev answers redirects.yaml as it is now; here it is read once.
      ...Object.entries(movedPages(process.cwd()))
        .filter(([from]) => phase !== PHASE_DEVELOPMENT_SERVER || !(from in readRedirects(process.cwd())))
        .map(([source, destination]) => ({ source, destination, permanent: true })),
    ];
  },
});

/** The build's pages become documents; without the adapter, “next start” serves them as Next.js drew them. */
const adapterPath = join(process.cwd(), "lib/build/adapter.ts");

export default function configFor(phase: string): NextConfig {
  return phase === PHASE_PRODUCTION_BUILD ? { ...configOf(phase), adapterPath } : configOf(phase);
}
