import { describe, expect, it } from "vitest";
import { type Change, problemsAfter } from "../../fixtures/project";
import { type Changes, sampleSource } from "../../fixtures/samples";

const SOURCE = "content/data/sources/sample.yaml";

describe("a source", () => {
  it("must be cited somewhere", () => {
    expect(problemsAfter(sampleSource())).toEqual([
      `${SOURCE} · no page cites "sample". Cite it with [^sample] or remove the file.`,
    ]);
  });

  it("is sound once a page cites it", () => {
    const lines = problemsAfter((project) => {
      sampleSource()(project);
      project.append("content/en/about.md", "\nIt is so.[^sample]\n");
    });
    expect(lines).toEqual([]);
  });

  it("has the publisher's whole address", () => {
    expect(problemsAfter(sampleSource({ url: "example.org" }))).toEqual([
      `${SOURCE} · url · must be the publisher's own address, starting with https:// (found "example.org"). Correct it.`,
    ]);
  });
});

describe("a slip in a source’s id is told once, at its file", () => {
  const CITED = "content/data/sources/adv-iop.yaml";

  it("where its file has the right name", () => {
    expect(problemsAfter((project) => project.replace(CITED, "id: adv-iop", "id: adv-ipo"))).toEqual([
      `${CITED} · id · is "adv-ipo", but the file has another name. Write adv-iop, which pages and data cite.`,
    ]);
  });

  it("where its file has the slip too", () => {
    const lines = problemsAfter((project) => {
      project.write("content/data/sources/adv-ipo.yaml", project.read(CITED).replace("id: adv-iop", "id: adv-ipo"));
      project.remove(CITED);
    });
    expect(lines).toEqual([
      "content/data/sources/adv-ipo.yaml · id · is adv-ipo, which nothing cites, and pages and data cite adv-iop, which has no file. Write adv-iop, in the file’s name too.",
    ]);
  });
});

describe("a source’s address", () => {
  const found = (changes: Changes, more: Change = () => undefined) =>
    problemsAfter((project) => {
      sampleSource(changes)(project);
      project.append("content/en/about.md", "\nIt is so.[^sample]\n");
      more(project);
    });

  it.each<[string, Changes, string]>([
    [
      "http",
      { url: "http://example.org/a" },
      "url · must start with https://; if its host truly has none, say so in overHttp (found",
    ],
    [
      "a space",
      { url: '"https://example.org/a b"' },
      "url · must have no space in it; a space inside an address is written %20 (found",
    ],
    ["a host that nobody has", { url: "https://www.example.com/a" }, "url · must be a real address, not one that stands for any"],
    [
      "two addresses in one",
      { url: "https://www.cdc.gov/https://www.cdc.gov/a" },
      "url · must be one address; this one holds two (found",
    ],
    [
      "the result of a search",
      { url: '"https://www.google.com/url?q=https://www.cdc.gov/a"' },
      "url · must be the document’s own address, not that of a search’s result (found",
    ],
    [
      "a reason for http beside https",
      { overHttp: "None." },
      "overHttp · must be taken out, since the address starts with https:// (found",
    ],
  ])("cannot have %s", (_what, changes, line) => {
    expect(found(changes)).toEqual([expect.stringContaining(`${SOURCE} · ${line}`)]);
  });

  it("may be http where the reason is given", () => {
    expect(found({ url: "http://example.org/a", overHttp: "The host has no https." })).toEqual([]);
  });

  it.each(["https://example.org/a", "https://www.example.org/a/", "https://EXAMPLE.org/a#part"])(
    "cannot stand in two files: %s",
    (url) => {
      const lines = found({ url: "https://example.org/a" }, (project) => {
        sampleSource({ id: "zz", url }, "zz")(project);
        project.append("content/en/about.md", "\nIt is so.[^zz]\n");
      });
      expect(lines).toEqual([
        `content/data/sources/zz.yaml · url · is the same as in ${SOURCE}. Cite [^sample] and remove this file; if it stands for another part, write “sameUrlAs: sample”.`,
      ]);
    },
  );

  it("cannot be another for the same title and publisher", () => {
    const lines = found({}, (project) => {
      sampleSource({ id: "zz", title: "A SAMPLE source", url: "https://example.org/zz" }, "zz")(project);
      project.append("content/en/about.md", "\nIt is so.[^zz]\n");
    });
    expect(lines).toEqual([
      `content/data/sources/zz.yaml · title · and publisher are the same as in ${SOURCE}. Cite [^sample], or say in the title what sets it apart.`,
    ]);
  });

  it.each<[string, Changes, string[]]>([
    ["where the file says so", { url: "https://example.org/a", sameUrlAs: "sample" }, []],
    ["where it is a front page", { url: "https://example.org" }, []],
    [
      "and a file cannot say so of another",
      { url: "https://example.org/b", sameUrlAs: "sample" },
      ["is sample, which has another address."],
    ],
    ["nor of none", { url: "https://example.org/b", sameUrlAs: "nobody" }, ["“nobody” has no file."]],
  ])("may stand in two files %s", (_what, changes, messages) => {
    const lines = found(
      { url: changes.url === "https://example.org" ? "https://example.org/" : "https://example.org/a" },
      (project) => {
        sampleSource({ id: "zz", title: "Another part", ...changes }, "zz")(project);
        project.append("content/en/about.md", "\nIt is so.[^zz]\n");
      },
    );
    expect(lines).toEqual(messages.map((message) => expect.stringContaining(message)));
  });

  it.each(["'\"How long'", "'How long\"'", "'\"How long\"'", '"“How long"', "How long”", '"\'How long"', '"How long\'"'])(
    "stands beside a title without a stray quote: %s",
    (title) => {
      expect(found({ title })).toEqual([expect.stringContaining("title · must have no quotation mark without its other half")]);
    },
  );

  it.each(["“How long” and why", '"A parents’ guide for nurses’"', '"The ’90s"', "'A 6\" and a 7\" pipe'"])(
    "stands beside a title with signs that belong there: %s",
    (title) => {
      expect(found({ title })).toEqual([]);
    },
  );
});
