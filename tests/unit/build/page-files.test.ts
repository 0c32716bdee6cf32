import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageFile, pageTwin, writeTwin } from "@/lib/build/page-files";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();

it.each([
  ["/", "index.html", null],
  ["/iop", "iop.html", "iop/index.html"],
  ["/iop/day-one", "iop/day-one.html", "iop/day-one/index.html"],
])("the page %s lies in %s, and in %s", (address, file, twin) => {
  expect([pageFile(address), pageTwin(address)]).toEqual([file, twin]);
});

it("a twin is the same file; on a disk that knows no links, a copy", () => {
  const root = folder();
  const file = join(root, "iop.html");
  writeFileSync(file, "IOP");
  writeTwin(file, join(root, "iop/index.html"));
  expect(statSync(join(root, "iop/index.html")).ino).toBe(statSync(file).ino);
  writeTwin(file, join(root, "copy/index.html"), () => {
    throw new Error("EPERM");
  });
  expect(readFileSync(join(root, "copy/index.html"), "utf8")).toBe("IOP");
  expect(statSync(join(root, "copy/index.html")).ino).not.toBe(statSync(file).ino);
});
