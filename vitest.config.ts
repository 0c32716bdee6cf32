import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "contentlayer/generated": here(".contentlayer/generated"),
      "@": here("."),
    },
  },
  test: {
    include: ["tests/{unit,content}/**/*.test.ts"],
    environment: "node",
    globals: false,
  },
});
