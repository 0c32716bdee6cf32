import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "contentlayer/generated": here("./.contentlayer/generated"),
      "@": here("."),
    },
  },
  test: {
    include: ["tests/{unit,content}/**/*.test.ts"],
    environment: "node",
    globals: false,
    // No test changes a module, so the content is read once a worker and not once a file: half the time.
    isolate: false,
    // Two at a time on two cores; left alone, it would keep one of them for itself.
    maxWorkers: 2,
    // Tests that read all content again take under a second each; on a busy machine far longer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
