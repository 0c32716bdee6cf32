import { describe, expect, it } from "vitest";
import { dialogWith, yesOrNo } from "@/lib/content/review/dialog";

describe("a dialog", () => {
  it("asks again until an answer will do, and ends with an error when no more come", async () => {
    const said: string[] = [];
    const dialog = dialogWith(["perhaps", " Yes "].values(), (line) => said.push(line));
    expect(await dialog.ask("Write it?", yesOrNo)).toBe("Yes");
    expect(said).toEqual(["Write it?", "Write yes or no.", "Write it?"]);
    await expect(dialog.ask("More?")).rejects.toThrow("The answers ended before the questions did.");
  });
});
