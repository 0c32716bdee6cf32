import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "@/lib/content/check-files";
import { recordWith } from "@/lib/content/commands/review-record";
import { dialogWith } from "@/lib/content/review/dialog";
import type { PageText } from "@/lib/content/review/page-text";
import { shortDigest, textDigest } from "@/lib/content/review/text-digest";
import { type CommandName, commandNamed, runIn } from "../fixtures/editor-command";
import { DAY, Project } from "../fixtures/project";
import { finishedForm, pageOf } from "../fixtures/reviews";
import { addArticle } from "../fixtures/samples";
import { ALL } from "../fixtures/scope";

const SAMPLE = "content/en/sample.md";
const FORM = "reviews/form.yaml";
const TEXT = "## One {#one}\n\nGive naloxone. Stay calm.[^adv-iop]\n\n:::danger\nCall 911.\n:::";

let project: Project;
let page: PageText;
let digest: string;

/** The tests go through one review from print to record, and then change the page. What other tests cover is for test:all. */
beforeAll(() => {
  project = Project.small();
  addArticle(project, "sample", TEXT);
  page = pageOf(project.root, "/sample");
  digest = textDigest(page);
});
afterAll(() => project.delete());

const run = (name: CommandName, ...given: string[]) => runIn(project.root, commandNamed(name), given);

/** Records with these answers on the terminal. */
const recordAnswering = (answers: readonly string[], ...given: string[]) =>
  runIn(
    project.root,
    recordWith((print) => dialogWith(answers.values(), print)),
    given,
  );

const files = () => readdirSync(join(project.root, "reviews")).sort();
const reviewIn = (file: string) => parse(project.read(file).split(/^---$/m)[1] ?? "").reviewedBy;
const warnings = (about = SAMPLE) =>
  checkFiles(project.root, { day: DAY, rules: [] })
    .warnings.filter(({ rule, file }) => rule === "reviews" && file === about)
    .map(({ message, fix }) => `${message} ${fix}`);

describe("npm run review", () => {
  it("writes a file to print and a form, for an address or a file", async () => {
    const name = `sample-${shortDigest(digest)}`;
    const { status, out } = await run("review", "/sample", "content/data/call-sheets/iop.yaml");
    expect(status).toBe(0);
    expect(out).toContain(`When it comes back: npm run review:record -- reviews/${name}.yaml`);
    expect(files().slice(2)).toEqual([`${name}.html`, `${name}.yaml`]);
    expect(files()[0]).toMatch(/^call-sheets-iop-[0-9a-f]{8}\.html$/);
  });

  it.runIf(ALL)("leaves a form that holds answers, and writes where it is told", async () => {
    const name = `reviews/sample-${shortDigest(digest)}.yaml`;
    const begun = project.read(name).replace("answer:\n", "answer: yes\n");
    project.write(name, begun);
    expect((await run("review", "content/en/sample.md")).out).toContain("holds answers already");
    expect(project.read(name)).toBe(begun);
    await run("review", "/sample/", "--out", "elsewhere");
    expect(project.read(`elsewhere/sample-${shortDigest(digest)}.yaml`)).not.toBe(begun);
  });

  it.runIf(ALL)("names the nearest pages to an address that is none, and what a page without content is made of", async () => {
    const { status, errors } = await run("review", "/sampel", "/pocket");
    expect(errors).toBe(
      "No page has the address /sampel. The nearest: /sample\n/pocket is put together from other pages and from the site’s own words. Review the pages that it leads to.\n",
    );
    expect(status).toBe(1);
  });
});

describe("npm run review:record", () => {
  it.runIf(ALL)("writes nothing as long as something is missing, and says where and what to do", async () => {
    project.write(FORM, finishedForm(page, [[["role"], ""]]));
    const before = project.read(SAMPLE);
    const { status, errors } = await run("review-record", FORM, "--yes");
    expect(errors).toMatch(
      /^reviews\/form\.yaml:\d+:\d+ review-form — role: is empty\. — Ask the reviewer; nobody fills it in for them\./,
    );
    expect([status, project.read(SAMPLE)]).toEqual([1, before]);
  });

  it.runIf(ALL)("says which page is gone", async () => {
    project.write(FORM, finishedForm(page).replace("page: /sample", "page: /gone"));
    expect((await run("review-record", FORM, "--yes")).errors).toContain("no page has the address /gone any more.");
  });

  it("shows what it would write, and writes it only after a yes", async () => {
    project.write(FORM, finishedForm(page));
    const before = project.read(SAMPLE);
    const no = await recordAnswering(["perhaps", "no"], FORM);
    expect(no.out).toContain("  reviewedBy:\n    name: A. Tester\n");
    expect(no.out).toContain("Write yes or no.");
    expect([no.status, project.read(SAMPLE)]).toEqual([1, before]);
    expect((await recordAnswering(["yes"], FORM)).status).toBe(0);
    const after = project.read(SAMPLE);
    expect(reviewIn(SAMPLE)).toMatchObject({ name: "A. Tester", text: digest });
    expect(after.replace(/^reviewedBy:\n(?: .*\n)*/m, "")).toBe(before);
  });

  it.runIf(ALL)("takes what stands on paper, and keeps it in the form", async () => {
    const answers = ["/sample", "00000000"];
    expect((await recordAnswering(answers)).errors).toContain("Print it again: npm run review -- /sample");
    project.remove(`reviews/sample-${shortDigest(digest)}.yaml`);
    const person = ["B. Tester", "doctor", "", "soon", "2026-11-24", "none declared", "whole page"];
    const typed = [
      "/sample",
      shortDigest(digest),
      "2026-11-24",
      ...person,
      "4 99",
      "4",
      "none",
      "none",
      "yes",
      "Wait.",
      "",
      "yes",
    ];
    const { status, errors } = await recordAnswering(typed);
    expect(status).toBe(1);
    expect(errors).toContain("to do: “You can read it.” → “Wait.”");
    expect(project.read(`reviews/sample-${shortDigest(digest)}.yaml`)).toMatch(/name: "?B\. Tester"?\n/);
    expect((await recordAnswering(typed)).errors).toContain("holds answers already");
  });
});

describe("a page that changed after its review", () => {
  it("is told to the editor until it has been seen again", async () => {
    project.replace(SAMPLE, "Stay calm.", "Stay there.");
    expect(warnings()).toEqual([
      `the page has changed since A. Tester reviewed it on 2026-11-24, and says so. Have it seen again: “npm run review -- /sample”.`,
    ]);
    const { out } = await run("due", "2026-12-31");
    expect(out).toMatch(/^2026-11-24 {2}new review of \/sample +content\/en\/sample\.md$/m);
  });

  it.runIf(ALL)("is refused with the old form, and printed again with what stayed", async () => {
    const { errors } = await run("review-record", FORM, "--yes");
    expect(errors).toContain("the page now says what was not printed: “Stay there.”");
    expect(errors).toContain(`Have it seen again: “npm run review -- --again ${FORM}”.`);
    expect((await run("review", "--again", FORM)).status).toBe(0);
    const name = `reviews/sample-${shortDigest(textDigest(pageOf(project.root, "/sample")))}`;
    const again = parse(project.read(`${name}.yaml`));
    const open = Object.values<{ says: string; answer: unknown }>(again.answers).filter(({ answer }) => answer === null);
    expect(open.map(({ says }) => says)).toEqual(["Stay there."]);
    expect([again.name, again.date, again.reviewed]).toEqual(["A. Tester", null, ""]);
    expect(project.read(`${name}.html`).match(/class="line">Better words/g)).toHaveLength(1);
  });

  it.runIf(ALL)("has nothing to print again when it says what was printed", async () => {
    project.replace(SAMPLE, "Stay there.", "Stay calm.");
    expect((await run("review", "--again", FORM)).errors).toContain("nothing has to be seen again");
    expect(warnings()).toEqual([]);
  });

  it.runIf(ALL)("shows where the site still says that nobody has reviewed any", () => {
    expect(warnings("content/en/about.md")).toEqual([
      "says that no clinician has reviewed the pages, but one has reviewed /sample. Say what is true now.",
    ]);
  });
});
