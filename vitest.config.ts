import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests that read all content again, or start a server, take a second or two each; on a busy machine far longer.
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  resolve: {
    alias: {
      "contentlayer/generated": here("./.contentlayer/generated"),
      "@": here("."),
    },
  },
  test: {
    environment: "node",
    globals: false,
    // No test changes a module, so the content is read once a worker and not once a file: half the time.
    isolate: false,
    // Two at a time on two cores; left alone, it would keep one of them for itself.
    maxWorkers: 2,
    ...PATIENCE,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{unit,content}/**/*.test.{ts,tsx}"],
          globalSetup: "tests/fixtures/kept-folder.ts",
        },
      },
      // The built site, asked by HTTP and read from its files.
      { extends: true, test: { name: "site", include: ["tests/site/**/*.test.ts"], globalSetup: "tests/site/global-setup.ts" } },
    ],
  },
});
