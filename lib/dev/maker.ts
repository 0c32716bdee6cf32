import type { Made } from "./make";
import { makeContent, makeScript, type Stage } from "./pipeline";

// A process of its own: a check takes a second, in which the front would serve nothing.
process.on("message", async (stages: readonly Stage[]) => {
  try {
    if (stages.includes("content")) await makeContent(process.cwd(), (content) => tell({ content, isDone: false }));
    if (stages.includes("script")) await makeScript(process.cwd());
    tell({ content: null, isDone: true });
  } catch (error) {
    // A mistake in code, which esbuild has named: the last sound script stays.
    tell({ content: null, isDone: true, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit());

function tell(made: Made): void {
  process.send?.(made);
}
