import { makeContent, makeScript, type Stage } from "./pipeline";

// A process of its own: a check takes a second, in which the front would serve nothing.
process.on("message", async (stages: readonly Stage[]) => {
  try {
    const problems = stages.includes("content") ? await makeContent(process.cwd()) : null;
    if (stages.includes("script")) await makeScript(process.cwd());
    process.send?.({ problems });
  } catch (error) {
    // A mistake in code, which esbuild has named: the last sound script stays.
    process.send?.({ problems: null, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit());
