import { accessSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { notWritable } from "@/lib/doctor/writable.mjs";

vi.mock("node:fs", async (original) => ({ ...(await original<typeof import("node:fs")>()), accessSync: vi.fn() }));

/** Root may write where others may not, but nobody on a file system that is read-only. */
const refuse = (code: string) =>
  vi.mocked(accessSync).mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });

it("a folder in which no command can write is told with its cause", () => {
  expect(notWritable("lib")).toBeNull();
  refuse("EROFS");
  expect(notWritable("lib")).toBe("lib lies on a file system that is read-only, and a command writes its program there.");
  refuse("EACCES");
  expect(notWritable("lib")).toMatch(/^this user cannot write to lib, which belongs to \w.*\. Run this as its owner\.$/);
});
