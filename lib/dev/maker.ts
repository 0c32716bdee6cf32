import type { Made } from "./make";
import { makeContent, makeScript, type Stage } from "./pipeline";

// A process of its own: a check takes a second, in which the front would serve nothing.
process.on("message", async (stages: readonly Stage[]) => {
  try {
    const content = stages.includes("content") ? await makeContent(process.cwd()) : null;
    if (stages.includes("script")) await makeScript(process.cwd());
    process.send?.({ content } satisfies Made);
  } catch (error) {
    // A mistake in code, which esbuild has named: the last sound script stays.
    process.send?.({ content: null, error: error instanceof Error ? error.message : String(error) } satisfies Made);
  }
});
process.on("disconnect", () => process.exit());
