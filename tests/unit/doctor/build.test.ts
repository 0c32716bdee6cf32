import { execFileSync } from "node:child_process";
import { cpSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generatedDigests } from "@/lib/build/generated-digests";
import { SOURCES_FILE, sourceDigests } from "@/lib/build/source-digests";
import { buildFindings } from "@/lib/doctor/build";
import { readManifest } from "@/lib/server/manifest";
import { SITE, writeBuild } from "../../fixtures/sample-build";
import { tempFolder, tempFolders, writeFiles } from "../../fixtures/temp-folder";
import { told } from "./told";

describe("a build", () => {
  const fresh = tempFolders();
  const sound = tempFolder();
  beforeAll(async () => {
    writeFiles(sound(), SOUND);
    await writeBuild(sound(), generatedDigests(sound()));
  });
  const INDEX = ["understanding", "names", "postings", "texts"];
  const NOW = new Date();
  const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
  const SOUND = {
    "package.json": '{"version":"0.1.0"}',
    ".generated/server.mjs": "export {};",
    ".generated/search-worker.mjs": "export {};",
    ".generated/doctor.mjs": "export {};",
    ...Object.fromEntries(INDEX.map((part) => [`.generated/search-${part}.json`, "{}"])),
    "content/en/aftercare.md": "",
  };
  const MANIFEST = ".documents/manifest.json";

  async function findingsAfter(plant: (root: string) => void, env = {}, now = NOW): Promise<string[]> {
    const root = fresh();
    cpSync(sound(), root, { recursive: true, preserveTimestamps: true });
    plant(root);
    return told(buildFindings(root, env, now));
  }
  const alter = (path: string, text: string) => (root: string) => writeFiles(root, { [path]: text });
  const remove = (path: string) => (root: string) => {
    rmSync(join(root, path), { recursive: true });
    return root;
  };

  it("that is whole and new is not told", async () => {
    expect(await findingsAfter(() => {})).toEqual([]);
  });

  it.each([
    [
      "that is not there",
      (root: string) => remove(".generated")(remove(".documents")(root)),
      /^wrong There is no build here\. Run “npm run build”\.$/,
    ],
    ["without documents", remove(".documents"), /^wrong The build in \.documents is missing or damaged/],
    ["with a damaged manifest", alter(MANIFEST, "{"), /^wrong The build in \.documents is missing or damaged/],
    ["of another form", alter(MANIFEST, '{"version":2}'), /^wrong The build .* is missing or damaged.*version/],
    [
      "with a page that was changed",
      alter(".documents/mirror/iop.html", "x"),
      /^wrong .*iop\.html has 1 bytes instead of \d+; the build is damaged/,
    ],
    ["without a page", remove(".documents/mirror/iop.html.br"), /^wrong .*iop\.html\.br is missing; the build is damaged/],
    [
      "with half a server",
      alter(".generated/server.mjs", "export {"),
      /^wrong .*\.generated\/server\.mjs is not what was built; the build is damaged\. Run/,
    ],
    [
      "without a search worker",
      remove(".generated/search-worker.mjs"),
      /^wrong .*\.generated\/search-worker\.mjs is missing; the build is damaged/,
    ],
    [
      "with nginx’ maps of another build",
      alter(".documents/nginx-maps.conf", ""),
      /^wrong .*\.documents\/nginx-maps\.conf is not what was built/,
    ],
    [
      "that broke off",
      alter(".documents.draft/mirror/x", ""),
      /^look \.documents\.draft is there: a build is under way, or broke off/,
    ],
    [
      "of another version",
      alter("package.json", '{"version":"0.2.0"}'),
      /^look Care Steps 0\.1\.0 made the build; this is 0\.2\.0/,
    ],
  ])("%s is told", async (_what, plant, words) => {
    expect(await findingsAfter(plant)).toEqual([expect.stringMatching(words)]);
  });

  it("older than what it is made from is told, but not for what has no part in it", async () => {
    const newer = (path: string) => (root: string) => {
      writeFiles(root, { [path]: "" });
      utimesSync(join(root, path), days(1), days(1));
    };
    expect(await findingsAfter(newer("content/en/php.md"))).toEqual([
      "look 1 file changed after the build: content/en/php.md. Readers see it after “npm run build”.",
    ]);
    for (const path of ["content/en/.php.md.swp", "public/assets/a.js", "lib/doctor/a.ts", "docs/a.md"])
      expect(await findingsAfter(newer(path))).toEqual([]);
  });

  it("is held against what its files hold, where it says what it was made from", async () => {
    const says = async (plant: (root: string) => void) =>
      findingsAfter((root) => {
        writeFiles(root, { "content/en/php.md": "php", "content/en/iop.md": "iop", "lib/a.ts": "" });
        writeFiles(root, { [`.documents/${SOURCES_FILE}`]: JSON.stringify(sourceDigests(root, null)) });
        plant(root);
      });
    const later = (path: string, text: string) => (root: string) => {
      writeFiles(root, { [path]: text });
      utimesSync(join(root, path), days(1), days(1));
    };
    const earlier = (root: string) => {
      writeFiles(root, { "content/en/php.md": "other" });
      utimesSync(join(root, "content/en/php.md"), days(-9), days(-9));
    };
    const told = (what: string) => [`look 1 file changed after the build: ${what}. Readers see it after “npm run build”.`];
    expect(await says(later("content/en/php.md", "php"))).toEqual([]);
    expect(await says(later("content/en/php.md", "other"))).toEqual(told("content/en/php.md"));
    expect(await says(earlier)).toEqual(told("content/en/php.md"));
    expect(await says(remove("content/en/iop.md"))).toEqual(told("content/en/iop.md"));
    expect(await says(alter("content/en/new.md", ""))).toEqual(told("content/en/new.md"));
    expect(await says(alter("content/en/.new.md.swp", ""))).toEqual([]);
    // Without that, by the time alone.
    const damaged = (root: string) => later("content/en/php.md", "php")(root);
    expect(await says((root) => [alter(`.documents/${SOURCES_FILE}`, "{"), damaged].map((plant) => plant(root)))).toEqual([
      expect.stringMatching(/^look \d files? changed after the build: content\/en\/php\.md/),
    ]);
  });

  it("from another commit is told where there is git", async () => {
    const from = (root: string) => {
      const manifest = readManifest(root);
      writeFiles(root, { [MANIFEST]: JSON.stringify({ ...manifest, made: { ...manifest.made, commit: "0123456789abcdef" } }) });
    };
    const committed = (root: string) => {
      from(root);
      const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
      git("init");
      git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--allow-empty", "-m", "a");
    };
    expect(await findingsAfter(from)).toEqual([]);
    expect(await findingsAfter(committed)).toEqual([
      expect.stringMatching(/^look The build was made from commit 0123456789ab, and another/),
    ]);
  });

  it("with other settings than those now, or old, is told", async () => {
    expect(await findingsAfter(() => {}, { SITE_NAME: "River" })).toEqual([
      'look SITE_NAME is read when the site is built: "Care Steps" stays until “npm run build”.',
    ]);
    expect(await findingsAfter(() => {}, {}, days(91.5))).toEqual([expect.stringMatching(/^look The build is 91 days old/)]);
    const contact = (root: string) => {
      writeFiles(root, { [MANIFEST]: JSON.stringify({ ...readManifest(root), site: { ...SITE, contact: "a@clinic.org" } }) });
    };
    expect(await findingsAfter(contact, {}, days(365.5))).toEqual([
      expect.stringMatching(/^look The build is 365 days old/),
      expect.stringMatching(/^wrong \/\.well-known\/security\.txt of this build has ended/),
    ]);
  });

  it.each(INDEX)("whose search index is damaged in its %s is told", async (part) => {
    expect(await findingsAfter(alter(`.generated/search-${part}.json`, "{ }"))).toEqual([
      expect.stringMatching(
        `^wrong .*search-${part}\\.json is not what was built; the build is damaged\\. Run “npm run build”\\.$`,
      ),
    ]);
  });

  it("where nothing lies that it was made from is not held against that", async () => {
    expect(await findingsAfter(remove("content"))).toEqual([]);
  });
});
