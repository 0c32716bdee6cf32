import { expect, it } from "vitest";
import { published } from "@/lib/content/editorial/rules/published";
import { type Change, foundInSmall } from "../../fixtures/project";

const REASONS = "content/en/iop/reasons.md";

it.each<{ wrong: string; file: string; change: Change; rules: readonly string[] }>([
  {
    wrong: "front matter that cannot be read",
    file: REASONS,
    change: (project) => project.replace(REASONS, "\ntags: []", "\ntags: [a"),
    rules: ["yaml"],
  },
  {
    wrong: "a page without front matter",
    file: REASONS,
    change: (project) => project.write(REASONS, "Words.\n"),
    rules: ["yaml"],
  },
  {
    wrong: "a field of a page that others link to",
    file: "content/en/iop/index.md",
    change: (project) => project.replace("content/en/iop/index.md", "\nlevel: iop", "\nlevel: home"),
    rules: ["fields"],
  },
  {
    wrong: "the id of a heading that others link to",
    file: REASONS,
    change: (project) => project.replace(REASONS, " {#evidence}", ""),
    rules: ["headings"],
  },
  {
    wrong: "a helpline that pages show",
    file: "content/data/helplines/crisis-988.yaml",
    change: (project) => project.replace("content/data/helplines/crisis-988.yaml", "\nlastChecked: ", "\nlastChecked: in "),
    rules: ["fields"],
  },
  {
    wrong: "a source that pages cite",
    file: "content/data/sources/adv-iop.yaml",
    change: (project) => project.write("content/data/sources/adv-iop.yaml", "id: ["),
    rules: ["yaml"],
  },
  {
    wrong: "a level",
    file: "content/data/levels/iop.yaml",
    change: (project) => project.replace("content/data/levels/iop.yaml", "\norder: 5", "\norder: five"),
    rules: ["fields"],
  },
  {
    wrong: "a call sheet",
    file: "content/data/call-sheets/iop.yaml",
    change: (project) => project.replace("content/data/call-sheets/iop.yaml", "id: iop\n", "id: home\n"),
    rules: ["fields"],
  },
])("one document's mistake is told alone: $wrong", ({ file, change, rules }) => {
  expect(foundInSmall(change, [published]).map((problem) => [problem.file, problem.rule])).toEqual(
    rules.map((rule) => [file, rule]),
  );
});

it("mistakes in several files are told in one go, from top to bottom", () => {
  const found = foundInSmall(
    (project) => {
      project.append(REASONS, "\n<b>\n\n<i>\n");
      project.append("content/en/about.md", "\n![x](/y)\n");
      project.write("content/data/terms/aaa.yaml", "id: [");
      project.replace("content/data/redirects.yaml", "{}", "/old: /nowhere");
    },
    [published],
  );
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "content/data/redirects.yaml published",
    "content/data/terms/aaa.yaml yaml",
    "content/en/about.md pictures",
    `${REASONS} raw-html`,
    `${REASONS} raw-html`,
  ]);
});

it("a mistake in a file of settings hides none in other files of settings, in texts and in data", () => {
  const found = foundInSmall((project) => {
    project.append("content/data/danger.yaml", "\ncolor: red\n");
    project.append("content/data/redirects.yaml", "\nold: [\n");
    project.append("content/en/about.md", "\n![x](/y)\n");
    project.append("content/data/helplines/crisis-988.yaml", "color: red\n");
  });
  expect(found.map(({ file, rule, field }) => [file, rule, field].filter(Boolean).join(" "))).toEqual([
    "content/data/danger.yaml fields color",
    "content/data/helplines/crisis-988.yaml fields color",
    "content/data/redirects.yaml yaml",
    "content/en/about.md pictures",
  ]);
});

it("two words on one line of the list of words are told: neither would count", () => {
  const found = foundInSmall((project) => project.append("content/data/words.txt", "\nkratom naloxone\n"));
  expect(found.map(({ rule, message, fix }) => `${rule} ${message} ${fix}`)).toEqual([
    "spelling “kratom naloxone” are several words on one line, and none of them counts. Write each on a line of its own.",
  ]);
});

it("what one test broke is whole for the next one", () => {
  foundInSmall((project) => {
    project.remove(REASONS);
    project.write("content/en/new-folder/page.md", "Words.\n");
    project.remove("content/data/terms/iop.yaml");
    project.copy("content/data/levels");
    project.append("content/data/redirects.yaml", "/old: /nowhere\n");
  });
  expect(foundInSmall(() => undefined, [published])).toEqual([]);
});
