import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "@/lib/content/check-files";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { published } from "@/lib/content/editorial/rules/published";
import { ContentError } from "@/lib/content/problem";
import { EXAMPLES_FOLDER } from "@/lib/content/search-examples";
import { inCopy } from "../fixtures/editor-command";
import { DAY, type Project } from "../fixtures/project";

const OLD = "/iop/reasons";
const EXAMPLES = `${EXAMPLES_FOLDER}/someone.tsv`;

/** What is found afterwards but for the model, which has to learn from the changed examples. */
function leftWrong({ root }: Project): string[] {
  try {
    checkFiles(root, { day: DAY, rules: [published, discreet] });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.filter(({ fix }) => !fix.includes("search:train")).map(({ file, message }) => `${file} ${message}`);
  }
}

/** Names the page in every way in which content names pages. */
function nameIt(project: Project): void {
  project.append(
    "content/en/help-now.md",
    `\nSee [reasons](${OLD}), [limits at ${OLD}](${OLD}#limits), [more][r].\n\n[r]: ${OLD}#limits\n`,
  );
  project.write(
    "content/data/dated-rules.yaml",
    `- what: A rule\n  until: 2027-12-31\n  pages:\n    - ${OLD}\n    - /help-now\n  source: ada\n`,
  );
  project.replace("content/data/danger.yaml", 'more: "/help-now#suicide"', `more: "${OLD}#limits"`);
  project.write("content/data/redirects.yaml", `# Lines stay.\n/old-reasons: ${OLD}\n${OLD}#gone: ${OLD}#limits\n`);
}

describe("a page that moves", () => {
  it(
    "may be named without its slash, with one at its end, or by its file",
    inCopy(async (run, project) => {
      expect((await run("move", "content/en/iop/reasons.md", "after/why-iop/")).out).toContain(`Moved ${OLD} to /after/why-iop.`);
      expect(existsSync(join(project.root, "content/en/after/why-iop.md"))).toBe(true);
    }),
  );

  it(
    "takes along all that names it, its lines on the lists, and what readers kept",
    inCopy(async (run, project) => {
      nameIt(project);
      const code = parse(project.read("content/data/discreet.yaml"))[OLD];
      const { status, out, errors } = await run("move", OLD, "/after/why-iop");
      expect(errors).toBe("");
      expect(status).toBe(0);
      expect(out).toContain("npm run search:train, since 1 example of");
      expect(existsSync(join(project.root, "content/en/iop/reasons.md"))).toBe(false);
      expect(project.read("content/en/after/why-iop.md")).toContain("{#limits}");
      expect(project.read("content/en/help-now.md")).toContain(
        `See [reasons](/after/why-iop), [limits at ${OLD}](/after/why-iop#limits), [more][r].\n\n[r]: /after/why-iop#limits`,
      );
      expect(project.read("content/data/danger.yaml")).toContain('more: "/after/why-iop#limits"');
      expect(project.read("content/data/dated-rules.yaml")).toContain("    - /after/why-iop\n    - /help-now\n");
      expect(project.read(EXAMPLES)).toContain("proof\tnone\t/after/why-iop#evidence /iop\ten");
      expect(project.read("content/data/redirects.yaml")).toBe(
        `# Lines stay.\n/old-reasons: /after/why-iop\n${OLD}#gone: /after/why-iop#limits\n${OLD}: /after/why-iop\n/after/why-iop#gone: /after/why-iop#limits\n`,
      );
      const codes = parse(project.read("content/data/discreet.yaml"));
      expect(codes[OLD]).toBe(code);
      expect(codes["/after/why-iop"]).toMatch(/^\w{6}$/);
      expect(leftWrong(project).filter((line) => !line.startsWith("content/data/dated-rules"))).toEqual([]);
    }, true),
  );

  it(
    "can come back to the address that it had",
    inCopy(async (run, project) => {
      await run("move", OLD, "/reasons");
      expect((await run("move", "/reasons", OLD)).errors).toBe("");
      expect(parse(project.read("content/data/redirects.yaml"))).toEqual({ "/reasons": OLD });
      expect(leftWrong(project)).toEqual([]);
    }, true),
  );

  it(
    "that was never published leaves no redirect and no code",
    inCopy(async (run, project) => {
      const page = project
        .read("content/en/iop/reasons.md")
        .replace(/^title: .*$/m, "title: A draft")
        .replace(/^shortTitle: .*$/m, "shortTitle: A draft");
      project.write("content/en/draft.md", page);
      const lists = ["published", "discreet", "redirects"].map((name) => `content/data/${name}.yaml`);
      const before = lists.map((file) => project.read(file).replace("{}\n", ""));
      expect((await run("move", "/draft", "/draft-two")).errors).toBe("");
      expect(lists.map((file) => project.read(file).trimStart())).toEqual(before);
    }, true),
  );
});

describe("a page that is deleted", () => {
  it(
    "leaves its readers, links and examples to another one, each named once, and never to itself",
    inCopy(async (run, project) => {
      nameIt(project);
      project.replace(EXAMPLES, `${OLD}#evidence /iop`, `${OLD}#evidence /iop/evening-and-virtual`);
      const front = /^related: .*$/m;
      const other = "content/en/iop/evening-and-virtual.md";
      project.write(other, project.read(other).replace(front, `related: [${OLD}, /iop]`));
      project.write(
        "content/en/iop/index.md",
        project.read("content/en/iop/index.md").replace(front, `related: [/iop/evening-and-virtual, ${OLD}]`),
      );
      const { status, errors } = await run("move", OLD, "--delete", "/iop/evening-and-virtual");
      expect(errors).toBe("");
      expect(status).toBe(0);
      expect(project.read(other)).toContain("related: [/iop]\n");
      expect(project.read("content/en/iop/index.md")).toContain("related: [/iop/evening-and-virtual]\n");
      expect(project.read(EXAMPLES)).toContain("proof\tnone\t/iop/evening-and-virtual\ten");
      expect(project.read("content/en/help-now.md")).toContain("[reasons](/iop/evening-and-virtual)");
      expect(parse(project.read("content/data/redirects.yaml"))[OLD]).toBe("/iop/evening-and-virtual");
      expect(leftWrong(project).filter((line) => !/dated-rules|no page cites/.test(line))).toEqual([]);
    }, true),
  );

  it(
    "may lead to a heading of another one",
    inCopy(async (run, project) => {
      project.append("content/en/help-now.md", `\nSee [limits](${OLD}#limits).\n\n## Part {#part}\n`);
      expect((await run("move", OLD, "--delete", "/help-now#part")).errors).toBe("");
      expect(project.read("content/en/help-now.md")).toContain("[limits](/help-now#part)");
      expect(parse(project.read("content/data/redirects.yaml"))).toEqual({ [OLD]: "/help-now#part" });
    }, true),
  );
});

describe("nothing is changed, and one line says why, when", () => {
  it.each([
    ["no page is there", ["/no/such", "/new"], "No article is at /no/such."],
    ["the address is another page’s", [OLD, "/levels"], "/levels is another page’s address."],
    ["the address is the site’s", [OLD, "/search"], "/search can’t be the new address: The site has that address for itself."],
    ["the address is no address", [OLD, "New Page"], "New Page can’t be the new address: Write it like"],
    ["every page leads there", ["/levels", "/all-levels"], "Every page leads to /levels"],
    ["it would stand in for itself", [OLD, "--delete", OLD], "can’t stand in for itself."],
    ["nothing stands in for it", [OLD, "--delete", "/no/such"], "No article is at /no/such; only an article"],
    ["the heading is not there", [OLD, "--delete", "/levels#no-such"], "/levels has no heading “no-such”."],
    ["a file can’t be read", [OLD, "/new"], "Mend content/en/levels.md first: it can’t be read."],
    ["an address is missing", [OLD], "Write npm run move -- /old /new"],
    ["nothing is there", [], "Write npm run move -- /old /new"],
    ["the other page is missing", [OLD, "--delete"], "Write npm run move -- /old /new"],
    ["help is asked for", ["--help"], "Write npm run move -- /old /new"],
    ["there are too many", [OLD, "/a", "/b"], "Write npm run move -- /old /new"],
  ])("%s", async (what, given, told) => {
    await inCopy(async (run, project) => {
      if (what === "a file can’t be read") project.write("content/en/levels.md", "---\ntitle: [\n---\n");
      const before = project.read("content/data/redirects.yaml");
      const { status, errors } = await run("move", ...given);
      expect(status).toBe(1);
      expect(errors.trim().split("\n")).toHaveLength(1);
      expect(errors).toContain(told);
      expect(existsSync(join(project.root, "content/en/iop/reasons.md"))).toBe(true);
      expect(project.read("content/data/redirects.yaml")).toBe(before);
    }, true)();
  });
});
