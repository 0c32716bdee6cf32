import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";
import { forbiddenImports, ROOMS } from "../../lint/rooms";

const fresh = tempFolders();

function faultsOf(file: string, source: string): Promise<string[]> {
  const root = fresh();
  writeFiles(root, { [file]: source });
  return forbiddenImports(root, [file]);
}

describe("an import that the table of rooms does not allow is found", () => {
  it.each([
    ["upwards, by name", "components/site/a.tsx", 'import { a } from "@/app/b";', "app/b"],
    ["upwards, relatively", "components/site/a.tsx", 'import { a } from "../../app/b";', "app/b"],
    ["upwards, of types alone", "lib/page/a.ts", 'import type { A } from "../../components/b";', "components/b"],
    ["upwards, of one type", "lib/page/a.ts", 'import { type A } from "../../components/b";', "components/b"],
    ["upwards, passed on", "lib/page/a.ts", 'export { b } from "../../app/b";', "app/b"],
    ["upwards, types passed on", "lib/page/a.ts", 'export type { A } from "../../app/b";', "app/b"],
    ["upwards, everything", "lib/search/a.ts", 'export * from "../page/b";', "lib/page/b"],
    ["upwards, for its effect", "lib/search/a.ts", 'import "../../components/b.css";', "components/b.css"],
    ["of what the server needs no more", "lib/server/a.ts", 'import { a } from "../build/b";', "lib/build/b"],
    ["of all content into the server", "lib/server/a.ts", 'import { a } from "@/lib/content";', "lib/content"],
    ["upwards, later", "lib/content/deep/a.ts", 'const b = await import("../../page/b");', "lib/page/b"],
    ["upwards, from the content", "lib/content/a.ts", 'import { a } from "@/lib/site";', "lib/site"],
    ["sideways", "lib/levels/a.ts", 'import { a } from "../search/b";', "lib/search/b"],
    ["of tests", "app/a.ts", 'import { a } from "../tests/fixtures/b";', "tests/fixtures/b"],
    ["out of the project", "lib/page/a.ts", 'import { a } from "../../../elsewhere";', "../elsewhere"],
    ["from the server’s start", "server.ts", 'import { a } from "./components/b";', "components/b"],
    ["of what lib/content alone reads", "lib/page/a.ts", 'import { a } from "contentlayer/generated";', "contentlayer/generated"],
    ["of what serves while developing", "lib/server/a.ts", 'import { a } from "@/lib/dev/front";', "lib/dev/front"],
    ["of what looks at everything", "lib/server/a.ts", 'import { a } from "@/lib/doctor/finding.mjs";', "lib/doctor/finding.mjs"],
    ["of look-ups into a component", "components/site/a.tsx", 'import { a } from "../../lib/content";', "lib/content"],
  ])("%s", async (_how, file, source, target) => {
    const faults = await faultsOf(
      file,
      `${source}\nexport const a = 1;
`,
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${file} imports ${target}: `));
  });

  it.each([
    ["lib/content/deep/a.ts", 'import { a } from "../b";'],
    ["lib/page/a.ts", 'import { a } from "@/lib/search/b"; import { b } from "../site"; import c from "@/.generated/c.json";'],
    ["lib/search/a.ts", 'import { a } from "@/lib/content"; import { z } from "zod";'],
    ["components/site/a.tsx", 'import type { A } from "@/lib/content/model"; import { b } from "../share/b";'],
    ["app/a.tsx", 'import { a } from "../components/site/b"; import { c } from "@/lib/content";'],
    [
      "lib/server/a.tsx",
      'import { a } from "@/components/search/b"; import { b } from "../page/c"; import type { C } from "../site-settings";',
    ],
    ["lib/content/a.ts", 'import { allArticles } from "contentlayer/generated";'],
    ["tests/unit/a.ts", 'import { a } from "@/app/b";'],
  ])("and one that it allows is not: %s", async (file, source) => {
    expect(await faultsOf(file, source)).toEqual([]);
  });
});

describe("the README’s table of folders", () => {
  const [, rows = ""] = readFileSync("README.md", "utf8").split("| folder | holds | may import |\n");
  const told = new Map(
    (rows.split("\n\n")[0] ?? "")
      .split("\n")
      .slice(1)
      .map((row) => row.split("|").map((cell) => cell.trim().replaceAll("`", "")))
      .map(([, folder = "", , allowed = ""]) => [folder.replace(/\/(?:<\w+>\/)?$/, ""), allowed.split(", ")]),
  );

  it.each(Object.entries(ROOMS).filter(([room]) => room.includes("/") || room === "components" || room === "app"))(
    "says what %s may import",
    (room, allowed) => {
      expect(told.get(room)?.map((one) => one.replace("lib/*", "lib"))).toEqual(allowed.length > 0 ? [...allowed] : ["–"]);
    },
  );
});
