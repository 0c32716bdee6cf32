import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { spelling } from "@/lib/content/editorial/rules/spelling";
import { changeEdition, LOCAL, layEdition, told, toldOf } from "../../fixtures/edition-project";
import { type Change, inShort, inSmall, type Project } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";

const NOTE = "id: local-note\nat: /iop\nlines: [{ text: Call 1-360-555-0199., sources: [local-wilow] }]\n";

/** Each way in which a file of an edition may lack something that lies in another one. */
function lackAll(project: Project): void {
  project.write(`${LOCAL}/pages/Willow Page.md`, articleText("Words.", { title: "Willow" }));
  project.write(`${LOCAL}/pages/Levels.md`, articleText("Words.", { title: "Levels here" }));
  project.write(`${LOCAL}/pages/notes.txt`, "Words.");
  project.write(`${LOCAL}/pages/visit.md`, articleText("See https://example.org/a for it.[^local-wilow]", { title: "A visit" }));
  project.write(`${LOCAL}/notes/local-note.yaml`, NOTE);
  project.write(`${LOCAL}/notes/old/local-old.yaml`, NOTE);
}

describe("what is to be done about a file of an edition", () => {
  it("is done in its own folder", () => {
    const lines = toldOf(lackAll);
    for (const part of [
      "content/local/pages/Willow Page.md · is no kind of content, so no reader would ever see it. Rename it to content/local/pages/willow-page.md.",
      "content/local/pages/Levels.md · is no kind of content, so no reader would ever see it. Rename it to content/local/pages/levels.md.",
      "content/local/pages/notes.txt · is no kind of content, so no reader would ever see it. Rename it to content/local/pages/notes.md.",
      /^content\/local\/notes\/old\/local-old\.yaml · is no kind of content.* An edition has edition\.yaml/,
      'content/local/pages/visit.md:15 · the source "local-wilow" has no file. Write content/local/sources/local-wilow.yaml or correct the id.',
    ])
      expect(lines).toContainEqual(typeof part === "string" ? part : expect.stringMatching(part));
    expect(lines.filter((line) => /content\/(?:en|data)/.test(line))).toEqual([]);
  });

  it("is for a word its own list of words, in a page and in edition.yaml", () => {
    const lines = inSmall((project) => {
      try {
        layEdition(project, { home: { lead: "Care at Wilowvale." } });
        project.write(`${LOCAL}/pages/visit.md`, articleText("Come to Wilowvale.", { title: "A visit" }));
        project.append("content/en/iop/index.md", "\nCome to Wilowvale.\n");
        return told(project, [spelling])
          .filter(({ rule }) => rule === "spelling")
          .map(inShort);
      } finally {
        rmSync(join(project.root, LOCAL), { recursive: true });
      }
    });
    const fix = (list: string) => `Correct it, or add it to ${list} if it is right.`;
    expect(lines).toEqual([
      expect.stringContaining(fix("content/data/words.txt")),
      expect.stringContaining(`home.lead · “Wilowvale” is in no dictionary. ${fix(`${LOCAL}/words.txt`)}`),
      expect.stringContaining(fix(`${LOCAL}/words.txt`)),
    ]);
  });

  it("is never a card, which no edition has", () => {
    const page = articleText("Words.", { title: "A visit", tags: "[zzz]" });
    expect(toldOf((project) => project.write(`${LOCAL}/pages/visit.md`, page))).toContainEqual(
      expect.stringMatching(/is no tag.* Take it out\.$/),
    );
  });

  it("is a phone line of its own for a number in a note, and a source of its own for one in a text", () => {
    const note = NOTE.replace("local-wilow", "");
    expect(toldOf((project) => project.write(`${LOCAL}/notes/local-note.yaml`, note))).toEqual([
      expect.stringMatching(/ Write its file in content\/local\/helplines or remove the number\.$/),
    ]);
    const page = articleText("Words.[^a]\n\n[^a]: A book.", { title: "A visit" });
    expect(toldOf((project) => project.write(`${LOCAL}/pages/visit.md`, page))).toContainEqual(
      expect.stringContaining("a source is described in content/local/sources, not in the text."),
    );
  });

  it("and its files are called as they lie there in what is said of ours", () => {
    const twice: Change = (project) => {
      const [ours = ""] = readdirSync(join(project.root, "content/data/sources")).filter((name) => name > "local-a");
      project.write(`${LOCAL}/sources/local-a.yaml`, project.read(`content/data/sources/${ours}`));
    };
    expect(toldOf(twice)).toContainEqual(expect.stringContaining("is already taken by content/local/sources/local-a.yaml."));
  });
});

describe("an edition beside the project", () => {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is sent to its own folder too", () => {
    const lines = inSmall((project) => {
      layEdition(project);
      lackAll(project);
      cpSync(join(project.root, LOCAL), folder, { recursive: true });
      rmSync(join(project.root, LOCAL), { recursive: true });
      vi.stubEnv("LOCAL_EDITION", folder);
      return told(project).map(inShort);
    });
    expect(lines).toContainEqual(expect.stringContaining(`Rename it to ${folder}/pages/willow-page.md.`));
    expect(lines).toContainEqual(expect.stringContaining(`Write ${folder}/sources/local-wilow.yaml or correct the id.`));
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${folder}/notes/old/local-old.yaml · .* An edition has `)));
    expect(lines.filter((line) => /content\/(?:en|data|local)/.test(line))).toEqual([]);
  });
});

describe("what is wrong in edition.yaml has its line", () => {
  it("as a page that is left out, a color and a digest have", () => {
    const said = {
      colors: { light: { soft: "#8a8a8a" } },
      leftOut: { "/iop/reason": "/iop" },
      replaces: { "/levels": "000000000000" },
    };
    const places = inSmall((project) => {
      try {
        layEdition(project);
        changeEdition(project, (all) => ({ ...all, ...said }));
        const lines = project.read(`${LOCAL}/edition.yaml`).split("\n");
        return told(project).map(({ line = 0, column = 0 }) => lines[line - 1]?.slice(column - 1));
      } finally {
        rmSync(join(project.root, LOCAL), { recursive: true });
      }
    });
    expect(places).toEqual(['"#8a8a8a"', "/iop"]);
  });
});
