import { describe, expect, it } from "vitest";
import { discreet } from "@/lib/content/editorial/rules/discreet";
import { published } from "@/lib/content/editorial/rules/published";
import { type Change, problemsAfter } from "../../fixtures/project";
import { addArticle, articleText, sampleTerm } from "../../fixtures/samples";

const UNSEEN = "is no kind of content, so no reader would ever see it.";
const NO_KIND = `${UNSEEN} Articles are content/en/**/name.md, data is content/data/{levels,sources,helplines,terms,cards,call-sheets,first-days,questions,notes}/name.yaml, in small letters, digits and hyphens.`;

describe("a file that is no kind of content", () => {
  const files = ["content/data/levels.yaml", "content/data/others/x.yaml", "content/stray.md"];
  const lines = problemsAfter((project) => {
    for (const file of files) project.write(file, "words");
  });

  it.each(files)("stops the build: %s", (file) => {
    expect(lines.filter((line) => line.startsWith(`${file} `))).toEqual([`${file} · ${NO_KIND}`]);
  });
});

describe("a file with a wrong name", () => {
  it.each([
    ["content/en/after-detox.md", "content/en/After-Detox.md", "content/en/after-detox.md"],
    ["content/en/after-detox.md", "content/en/after detox.md", "content/en/after-detox.md"],
    ["content/en/after-detox.md", "content/en/after_detox.md.txt", "content/en/after-detox.md"],
    ["content/en/iop/reasons.md", "content/en/iop/reasons.markdown", "content/en/iop/reasons.md"],
    ["content/en/iop/reasons.md", "content/en/IOP/Reasons.MD", "content/en/iop/reasons.md"],
    ["content/data/levels/iop.yaml", "content/data/levels/iop.yml", "content/data/levels/iop.yaml"],
    ["content/data/sources/adv-iop.yaml", "content/data/sources/Adv_IOP.yaml", "content/data/sources/adv-iop.yaml"],
  ])("is told alone, with the right one: %s → %s", (from, to, right) => {
    const lines = problemsAfter(moved(from, to), [published, discreet]);
    expect(lines).toEqual([`${to} · ${UNSEEN} Rename it to ${right}.`]);
  });

  it.each([
    ["content/en/after-detox.md", "content/after-detox.md"],
    ["content/en/help-now.md", "content/data/terms/help-now.md"],
    ["content/data/helplines/crisis-988.yaml", "content/data/crisis-988.yaml"],
    ["content/data/levels/iop.yaml", "content/en/iop.yaml"],
  ])("or in a wrong place is told alone: %s → %s", (from, to) => {
    const lines = problemsAfter(moved(from, to), [published, discreet]);
    expect(lines).toEqual([`${to} · ${NO_KIND}`]);
  });

  it("in the folder of another kind is told alone, with the right one", () => {
    const from = "content/data/sources/adv-iop.yaml";
    const lines = problemsAfter(moved(from, "content/data/terms/adv-iop.yaml"), [published, discreet]);
    expect(lines).toEqual([
      `content/data/terms/adv-iop.yaml · has the fields of what lies in content/data/sources. Move it to ${from}.`,
    ]);
  });

  it("is told before what stands in other files", () => {
    const lines = problemsAfter((project) => {
      project.write("content/en/zz Top.md", "words");
      project.append("content/en/about.md", "\n<b>\n");
    });
    expect(lines.map((line) => line.split(" · ")[0])).toEqual([
      "content/en/zz Top.md",
      expect.stringMatching(/^content\/en\/about\.md:/),
    ]);
  });
});

function moved(from: string, to: string): Change {
  return (project) => {
    const text = project.read(from);
    project.remove(from);
    project.write(to, text);
  };
}

describe("what systems and editors leave behind", () => {
  it.each([
    ".DS_Store",
    "en/.iop.md.swp",
    "en/._about.md",
    "en/.hidden.md",
    "en/about.md~",
    "en/#about.md#",
    "en/.#about.md",
    "data/terms/4913.tmp",
    "data/terms/._iop.yaml",
    "data/search.yaml.bak",
    "en/iop/Thumbs.db",
    "data/desktop.ini",
    ".obsidian/app.json",
    "en/.trash/old.md",
  ])("is passed over: %s", (file) => {
    expect(problemsAfter((project) => project.write(`content/${file}`, "\u0000\u0001"))).toEqual([]);
  });

  it.each(["en/about.md.txt", "en/about copy.md", "en/about#2.md", "data/terms/iop~1.yaml"])(
    "is told when it may be somebody’s work: %s",
    (file) => {
      const [line = "", ...more] = problemsAfter((project) => project.write(`content/${file}`, "words"));
      expect(more).toEqual([]);
      expect(line).toContain(`content/${file} · ${UNSEEN} Rename it to content/`);
    },
  );
});

describe("a file that cannot be read", () => {
  it.each([
    {
      wrong: "an article without front matter",
      file: "content/en/sample.md",
      text: "Just words.",
      line: "content/en/sample.md:1 · does not start with front matter. Start it with fields between two lines of ---.",
    },
    {
      wrong: "front matter that is not valid YAML",
      file: "content/en/sample.md",
      text: articleText("Words.", { tags: "[a" }),
      line: /^content\/en\/sample\.md:13 · what begins with “\[” never ends\. Write “\]” at its end/,
    },
    {
      wrong: "data that is not valid YAML",
      file: "content/data/terms/sample.yaml",
      text: "id: sample\nid: sample\n",
      line: "content/data/terms/sample.yaml:2 · the field “id” is written twice. Keep one of the two lines.",
    },
    {
      wrong: "an empty file",
      file: "content/data/terms/sample.yaml",
      text: "",
      line: "content/data/terms/sample.yaml:1 · is empty. Write its fields: docs/data.md shows a file of each kind, docs/editing.md a page.",
    },
    {
      wrong: "a list in place of fields",
      file: "content/data/terms/sample.yaml",
      text: "- sample\n",
      line: "content/data/terms/sample.yaml:1 · must be a group of fields (found a list). Correct it.",
    },
  ])("is told with its line: $wrong", ({ file, text, line }) => {
    const lines = problemsAfter((project) => project.write(file, text));
    expect(lines).toEqual([line instanceof RegExp ? expect.stringMatching(line) : line]);
  });
});

describe("a file's name", () => {
  it("is its id", () => {
    expect(problemsAfter(sampleTerm({ id: "other" }))).toEqual([
      'content/data/terms/sample.yaml · id · is "other", but the file has another name. Rename the file to other.yaml or correct the id.',
    ]);
  });

  it("must not give an id twice", () => {
    const lines = problemsAfter((project) =>
      project.write("content/data/terms/zz.yaml", project.read("content/data/terms/iop.yaml")),
    );
    expect(lines).toEqual([
      'content/data/terms/zz.yaml · id · "iop" is already taken by content/data/terms/iop.yaml. Give it another.',
    ]);
  });

  it.each(["search", "glossary", "next-step", "next-step/iop-vs-php", "s/x", "cards/x", "404", "503", "healthz"])(
    "must not have what the site has for itself: %s",
    (name) => {
      expect(problemsAfter((project) => addArticle(project, name))).toEqual([
        `content/en/${name}.md · has the address /${name}, which the site has for itself. Rename the file.`,
      ]);
    },
  );

  it("must not give two files one address", () => {
    expect(problemsAfter((project) => project.write("content/en/iop.md", articleText()))).toEqual([
      'content/en/iop/index.md · address · "/iop" is already taken by content/en/iop.md. Give it another.',
    ]);
  });
});

describe("a page", () => {
  it("must be linked by another page", () => {
    expect(problemsAfter((project) => project.write("content/en/sample.md", articleText()))).toEqual([
      'content/en/sample.md · no page links to /sample. Link to it from a page, or name it in another page\'s "related".',
    ]);
  });

  it("does not count as linked by itself", () => {
    expect(problemsAfter((project) => project.write("content/en/sample.md", articleText("[Me](/sample#sources)")))).toEqual([
      'content/en/sample.md · no page links to /sample. Link to it from a page, or name it in another page\'s "related".',
    ]);
  });
});
