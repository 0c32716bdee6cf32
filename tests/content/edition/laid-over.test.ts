import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { isDrawn } from "@/lib/content/addresses";
import { digestOfOurs } from "@/lib/content/edition/check-covered";
import { isKept, isOursAlone } from "@/lib/content/edition/kept";
import { EDITION } from "@/lib/content/edition/schema";
import { checkedYaml } from "@/lib/content/read-yaml";
import { isEmergency } from "@/lib/content/vocabulary/emergency-pages";
import { homePage } from "@/lib/page/home";
import { footerLinks, MAIN_LINKS, NEEDS } from "@/lib/page/navigation";
import { changeEdition, LOCAL, toldOf } from "../../fixtures/edition-project";
import type { Change, Project } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";

const FILE = `${LOCAL}/edition.yaml`;
const OURS = "content/en/iop/evening-and-virtual.md";
const PLACE = "/iop/evening-and-virtual";

const say = (said: Record<string, unknown>) => (project: Project) => changeEdition(project, (all) => ({ ...all, ...said }));

/** A page of the edition in place of one of ours, with its headings. */
function standIn(project: Project, digest?: string): void {
  const headings = [...project.read(OURS).matchAll(/^## .*$/gm)].map(([heading]) => `${heading}\n\nWords.`);
  project.write(`${LOCAL}/pages/iop/evening-and-virtual.md`, articleText(headings.join("\n\n"), { title: "Evenings here" }));
  if (digest) say({ replaces: { [PLACE]: digest } })(project);
}

describe("an edition that says what it must", () => {
  it.each([
    ["a name that is missing", "", "name · is missing."],
    ["a field that nobody knows", "name: A\nslogan: We care", "slogan · is not a field that is known here."],
    ["a phone number in its words", "name: A\ninterests: Call us at 1-360-555-0142.", "interests · must hold no phone number"],
    ...["x", "https://a.org/care", "https://a.org?b=1", "https://a.org#b", "https://me:word@a.org"].map((address) => [
      `an address that is none: ${address}`,
      `name: A\naddress: ${address}`,
      "address · must be the site's own address",
    ]),
  ])("is refused with %s", (_what, text, words) => {
    expect(() => checkedYaml(FILE, `publisher: B\nplace: C\n${text}\n`, EDITION)).toThrow(words.replace(" · ", ": "));
  });

  it("is asked who pays where it says nothing of it, and “none” is an answer", () => {
    expect(toldOf(say({ interests: undefined }))).toEqual([
      `warning: ${FILE} · interests · is missing, so each page says that River Clinic has not said who pays for this copy. Say in one sentence who pays the publisher; or write “interests: none” if nobody who sells treatment does.`,
    ]);
    expect(toldOf(say({ interests: "none" }))).toEqual([]);
  });

  it("is asked for where the folder has none", () => {
    expect(toldOf((project) => project.remove(FILE))).toEqual([
      expect.stringMatching(/^content\/local\/edition.yaml · is missing\./),
    ]);
  });

  it("has files only where somebody sees them, and links that lead somewhere", () => {
    const lines = toldOf((project) => {
      project.write(`${LOCAL}/extra/page.md`, "Words.");
      project.write(`${LOCAL}/pages/visit.md`, articleText("See [us](/nowhere).", { title: "Visit" }));
    });
    expect(lines).toEqual([
      expect.stringMatching(/^content\/local\/extra\/page\.md · is no kind of content.*An edition has /),
      expect.stringMatching(/^content\/local\/pages\/visit\.md:15 · "\/nowhere" leads to no page\./),
    ]);
  });
});

describe("a page that is left out", () => {
  const KEPT = ["/help-now", "/after-detox", "/about", "/levels", "/iop"];

  it("is none that every copy has, and leads to a page that is there", () => {
    const leftOut = Object.fromEntries(KEPT.map((address) => [address, "/levels"]));
    const lines = toldOf(say({ leftOut: { ...leftOut, [PLACE]: "/nowhere" } }));
    for (const address of KEPT)
      expect(lines).toContain(
        `${FILE} · leftOut.${address} · every copy has this page. Take the line out; add a note to the page instead.`,
      );
    expect(lines).toContainEqual(expect.stringContaining("leads to /nowhere, which is no page of this copy."));
  });

  it("is one of ours: a slip is told with the nearest, and both sides when both are wrong", () => {
    expect(toldOf(say({ leftOut: { "/iop/reason": "/ipo" } }))).toEqual([
      `${FILE} · leftOut./iop/reason · /iop/reason is no page of ours. Correct the address (the nearest is /iop/reasons), or take the line out.`,
      `${FILE} · leftOut./iop/reason · leads to /ipo, which is no page of this copy. Name the page that its links lead to; the nearest is /iop.`,
    ]);
    expect(toldOf(say({ leftOut: { "/glossary": "/levels" } }))).toEqual([expect.stringContaining("every copy has this page.")]);
  });

  it("whose readers have nowhere to go is told once, and not in each file of ours that leads to it", () => {
    expect(toldOf(say({ leftOut: { [PLACE]: "/nowhere" } }))).toEqual([
      `${FILE} · leftOut.${PLACE} · leads to /nowhere, which is no page of this copy. Name the page that its links lead to.`,
    ]);
  });

  it("may go with an update of ours: then its line is a warning", () => {
    const gone: Change = (project) => {
      const file = "content/data/published.yaml";
      project.write(file, `${project.read(file)}/iop/older: []\n`);
      say({ leftOut: { "/iop/older": "/iop" } })(project);
    };
    expect(toldOf(gone)).toEqual([
      `warning: ${FILE} · leftOut./iop/older · /iop/older is no page of ours any more. Take the line out.`,
    ]);
  });

  it("leaves no link to it behind: they lead where it says", () => {
    expect(toldOf(say({ leftOut: { [PLACE]: "/iop" } }))).toEqual([]);
  });

  it("would leave links behind without a page to lead to", () => {
    const lines = toldOf((project) => project.remove(OURS));
    expect(lines.filter((line) => line.includes(`"${PLACE}`))).not.toEqual([]);
  });
});

describe("a page that stands in for ours", () => {
  it("is a warning without the digest of ours, which it tells", () => {
    expect(toldOf((project) => standIn(project))).toEqual([
      expect.stringMatching(
        /^warning: content\/local\/edition\.yaml · replaces\.\S+ · your page stands in for \S+, and names no digest of it\. .* then write “\/iop\/evening-and-virtual: "[0-9a-f]{12}"” under replaces\.$/,
      ),
    ]);
  });

  it("is no problem with it", () => {
    expect(toldOf((project) => standIn(project, digestOfOurs(project.root, OURS)))).toEqual([]);
  });

  it("is a warning again when ours changes", () => {
    const lines = toldOf((project) => {
      standIn(project, digestOfOurs(project.root, OURS));
      project.append(OURS, "\n## New {#new}\n\nWords.\n");
    });
    expect(lines).toEqual([expect.stringContaining(`${OURS}, which your page stands in for, has changed.`)]);
  });

  it("never stands in for a page about danger", () => {
    const lines = toldOf((project) => project.write(`${LOCAL}/pages/help-now.md`, articleText("Words.", { title: "Ours" })));
    expect(lines).toContainEqual(expect.stringContaining("/help-now is ours alone."));
  });
});

describe("what every copy has", () => {
  const linked = [
    ...homePage().needs,
    ...homePage().road.map(({ link }) => link),
    ...MAIN_LINKS,
    ...NEEDS,
    ...footerLinks().site,
    ...footerLinks().levels,
  ];

  it("is all that the header, the footer, the menu and the first page lead to", () => {
    const addresses = linked.map(({ address }) => address.split("#")[0] ?? "");
    expect(addresses.filter((address) => !isDrawn(address) && !isKept(address))).toEqual([]);
  });

  it("is every page about danger, as we wrote it", () => {
    const danger = [...content.articles.values()].filter(({ section, address }) => section === "safety" || isEmergency(address));
    expect(danger.filter(({ address }) => !isKept(address) || !isOursAlone(address))).toEqual([]);
  });
});
