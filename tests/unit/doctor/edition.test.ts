import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedSources, SOURCES_FILE, sourceDigests } from "@/lib/build/source-digests";
import { editionFindings, servedEdition } from "@/lib/doctor/edition";
import { EDITION_SAYS } from "@/lib/page/edition-says";
import type { Manifest } from "@/lib/server/manifest";
import { NOTHING_MORE } from "../../fixtures/sample-build";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const says = (findings: ReturnType<typeof editionFindings>) => findings.map(({ state, what }) => `${state} ${what}`);

describe("the edition of a build", () => {
  const root = mkdtempSync(join(tmpdir(), "care-steps-"));
  const beside = join(root, "beside");
  const link = join(root, "edition");
  mkdirSync(beside);
  symlinkSync(beside, link);
  afterAll(() => rmSync(root, { recursive: true }));
  const BUILT = { name: "River Care", folder: beside };

  it.each([
    ["none anywhere", {}, null, /^ok The build has no local edition\.$/],
    ["the one that is set", { LOCAL_EDITION: beside }, BUILT, /^ok The build has the local edition “River Care” of \S+\.$/],
    ["the one that is set, by another way", { LOCAL_EDITION: link }, BUILT, /^ok /],
    ["the one that is set, as a relative path", { LOCAL_EDITION: "edition" }, BUILT, /^ok /],
    ["one that is not set", {}, BUILT, /^look .* LOCAL_EDITION is not set here.*a build would drop it\. Set LOCAL_EDITION=\//],
    ["one that is set empty", { LOCAL_EDITION: "" }, BUILT, /^look .* LOCAL_EDITION is not set here/],
    ["another than is set", { LOCAL_EDITION: root }, BUILT, /^look .* a build would take that of .*Run “LOCAL_EDITION=\//],
    [
      "none, and one is set",
      { LOCAL_EDITION: beside },
      null,
      /^wrong The build has no local edition, though .* readers see none/,
    ],
    ["content/local, which is gone", {}, { name: "A", folder: "content/local" }, /^look .* which is not here any more/],
  ])("%s", (_what, env, built, words) => {
    expect(says(editionFindings(root, env, built))).toEqual([expect.stringMatching(words)]);
  });

  it("in the project itself is looked for too", () => {
    const own = fresh();
    mkdirSync(join(own, "content/local"), { recursive: true });
    expect(says(editionFindings(own, {}, null))).toEqual([
      "wrong The build has no local edition, though content/local holds one: readers see none of it. Run “npm run build”.",
    ]);
  });

  it("is one of the things that a build is made from, also where it lies beside the project", () => {
    const project = fresh();
    const edition = fresh();
    const DIGESTS = `.documents/${SOURCES_FILE}`;
    writeFiles(edition, { "edition.yaml": "name: A" });
    writeFiles(project, { "content/en/a.md": "", [DIGESTS]: "{}" });
    writeFiles(project, { [DIGESTS]: JSON.stringify(sourceDigests(project, edition)) });
    expect(changedSources(project, edition)).toEqual([]);
    writeFiles(edition, { "edition.yaml": "name: B", "notes/.a.yaml.swp": "" });
    expect(changedSources(project, edition)).toEqual([`${edition}/edition.yaml`]);
  });
});

describe("the edition of the copy that serves", () => {
  let pages: Record<string, string> = {};
  const copy = createServer(({ url = "" }, response) => {
    response.statusCode = pages[url] === undefined ? 404 : 200;
    response.end(pages[url]);
  });
  beforeEach(async () => {
    await once(copy.listen(0), "listening");
  });
  afterEach(() => {
    copy.close();
  });

  async function heard(served: Record<string, string>, edition: Manifest["made"]["edition"]): Promise<string[]> {
    pages = served;
    const address = copy.address();
    const made = { ...NOTHING_MORE.made, edition };
    const port = address && typeof address !== "string" ? address.port : 0;
    return says(await servedEdition({ port }, { version: 5, entries: [], ...NOTHING_MORE, made }));
  }
  const called = (name: string) => ({ "/manifest.webmanifest": JSON.stringify({ name }) });
  const EDITED = { "/about": `<p>${EDITION_SAYS}: pages and notes</p>` };
  const PLAIN = { "/about": "<p>This copy names nobody.</p>" };
  const RIVER = { name: "River Care", folder: "/srv/edition" };

  it("is told when the build would take it away, bring it, or bears another name", async () => {
    expect(await heard({ ...EDITED, ...called("River Care") }, null)).toEqual([
      expect.stringMatching(/^wrong The copy on port \d+ serves a local edition \(“River Care”\), and the build here has none/),
    ]);
    expect(await heard(EDITED, null)).toEqual([expect.stringMatching(/^wrong .* serves a local edition, and/)]);
    expect(await heard(PLAIN, RIVER)).toEqual([
      expect.stringMatching(/^look .* no local edition, and the build here has “River/),
    ]);
    expect(await heard({ ...PLAIN, ...called("Lake Care") }, null)).toEqual([
      expect.stringMatching(/^look .* serves “Lake Care”, and the build here is called “Care Steps”/),
    ]);
  });

  it("is not told when it is the same, or cannot be asked", async () => {
    expect(await heard({ ...EDITED, ...called("Care Steps") }, RIVER)).toEqual([]);
    expect(await heard(PLAIN, null)).toEqual([]);
    expect(await heard({ ...EDITED, "/manifest.webmanifest": "{" }, RIVER)).toEqual([]);
    expect(await heard({}, RIVER)).toEqual([]);
  });
});
