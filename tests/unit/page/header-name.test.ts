import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headerNameFault } from "@/lib/page/header-name";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();

/** What is said of a name in a copy whose edition says this, if it has one. */
function fault(name: string, edition?: string): string | null {
  const root = fresh();
  mkdirSync(join(root, "content"));
  if (edition) writeFiles(root, { "content/local/edition.yaml": edition });
  return headerNameFault(root, { SITE_NAME: name });
}

const EIGHTEEN = "River County Clinic".slice(0, 18);
const LEAST = "name: River Care\npublisher: River Clinic\nplace: River County\n";

describe("a name", () => {
  it.each(["", "Care Steps", "River County.", ` ${"a".repeat(13)} `])("that fits into the header is taken: “%s”", (name) => {
    expect(fault(name)).toBe(null);
  });

  it.each(["a".repeat(14), EIGHTEEN, "a".repeat(40)])("that is longer is told with the limit and how to go on: %s", (name) => {
    expect(fault(name)).toBe(
      `SITE_NAME must have at most 13 characters, since it stands beside the mark on phones; it is ${JSON.stringify(name)}. For a longer name, make a local edition and give it a shortName: docs/operating/rebrand.md.`,
    );
    expect(fault(name, LEAST)).toContain("SITE_NAME must have at most 13 characters");
  });

  it("may be longer where an edition has a short one, and is not judged under an edition that is broken", () => {
    expect(fault(EIGHTEEN, `${LEAST}shortName: River\n`)).toBe(null);
    expect(fault(EIGHTEEN, "name: [")).toBe(null);
  });
});
