import { afterAll, describe, expect, it } from "vitest";
import { findingsIn, readProject } from "@/lib/content/check-files";
import { collect } from "@/lib/dev/desk/collect";
import { placeProblems } from "@/lib/dev/desk/place-problems";
import { DAY, Project } from "../../fixtures/project";

const project = Project.small();
afterAll(() => project.delete());

/** The desk after a change, which is taken back. */
function deskAfter(file: string, change: (text: string) => string) {
  const before = project.read(file);
  const changed = change(before);
  if (changed === before) throw new Error("nothing was changed");
  try {
    project.write(file, changed);
    const read = readProject(project.root);
    const { errors } = findingsIn(read, { day: DAY, rules: [] });
    const problems = placeProblems(project.root, errors, read.files);
    const desk = collect(read);
    return { desk, problems, page: (address: string) => desk.pages.find((one) => one.address === address) };
  } finally {
    project.write(file, before);
  }
}

const IOP = "content/en/iop/index.md";

describe("the desk’s pages", () => {
  const sound = deskAfter(IOP, (text) => `${text}\n`);

  it("are every page of the site, once", () => {
    const addresses = sound.desk.pages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(["/", "/iop", "/glossary", "/call-sheets/iop", "/next-step/iop-vs-php"]));
    expect(sound.desk.isDrawn).toBe(true);
  });

  it("have their file, day, review, sources and links", () => {
    const page = sound.page("/iop");
    expect(page).toMatchObject({ file: IOP, group: "levels", review: { kind: "none" }, everywhere: true, twins: [] });
    expect(page?.due[0]).toMatchObject({ what: "page /iop", by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(page?.sources.length).toBeGreaterThan(0);
    for (const to of page?.linksOut ?? []) expect(sound.page(to)?.linksIn ?? ["/iop"], to).toContain("/iop");
    expect(sound.page("/call-sheets/iop")).toMatchObject({
      file: "content/data/call-sheets/iop.yaml",
      measures: null,
      review: null,
    });
  });

  it("say who reviewed them, and that they say something else by now", () => {
    const text = "0".repeat(64);
    const review = `reviewedBy: { name: A. Person, role: nurse, date: 2026-11-01, interests: none declared, text: "${text}" }`;
    const { page } = deskAfter(IOP, (text) => text.replace("\n---\n", `\n${review}\n---\n`));
    expect(page("/iop")?.review).toEqual({ kind: "changed", name: "A. Person", role: "nurse", date: "2026-11-01" });
    expect(page("/iop")?.due.map(({ what }) => what)).toContain("new review of /iop");
  });

  it("are told when nothing can be read of them", () => {
    const { desk, page, problems } = deskAfter(IOP, (text) => text.replace(/^title: .*$/m, "title: [a"));
    expect(desk.isDrawn).toBe(false);
    expect(page("/iop")).toMatchObject({ file: IOP, group: "unreadable", measures: null });
    expect(desk.groups[0]).toEqual({ id: "unreadable", label: "Pages that can’t be read" });
    expect(problems.some(({ at }) => at?.address === "/iop")).toBe(true);
  });
});

describe("a problem", () => {
  const long = `${"word ".repeat(80)}[none](/nowhere) ${"word ".repeat(80)}`;
  const { problems } = deskAfter(
    IOP,
    (text) => `${text}\n## A new part {#new-part}\n\nSee [nothing](/no/such/page).\n\n${long}\n`,
  );

  it("has its line, its words and the heading above it", () => {
    expect(problems.find(({ message }) => message.includes("/no/such/page"))).toMatchObject({
      at: { address: "/iop", id: "new-part" },
      quote: "See [nothing](/no/such/page).",
    });
  });

  it("in a long line is quoted with some of the words around it", () => {
    const quote = problems.find(({ message }) => message.includes("/nowhere"))?.quote;
    expect(quote).toMatch(/^… .*word \[none\]\(\/nowhere\) word .* …$/);
    expect(quote?.length).toBeLessThan(200);
  });

  it("in the short version stands there", () => {
    const found = deskAfter(IOP, (text) => text.replace(/^summary:\n {2}- .*$/m, "summary:\n  - No full stop"));
    expect(found.problems[0]).toMatchObject({ at: { address: "/iop", id: "short-version" }, quote: "- No full stop" });
  });

  it("of a file that stands on many pages is on none of them", () => {
    const found = deskAfter("content/data/helplines/crisis-988.yaml", (text) => `${text}nickname: a\n`);
    expect(found.problems).toMatchObject([{ at: null, field: "nickname", quote: expect.any(String) }]);
  });
});
