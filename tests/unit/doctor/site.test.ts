import { once } from "node:events";
import { rmSync, utimesSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildFindings } from "@/lib/doctor/build";
import { contentFindings } from "@/lib/doctor/content";
import type { Finding } from "@/lib/doctor/finding.mjs";
import { servedFindings } from "@/lib/doctor/served";
import { settingFindings } from "@/lib/doctor/settings";
import { openAssetStore } from "@/lib/server/asset-store";
import { type Manifest, readManifest } from "@/lib/server/manifest";
import { createSiteServer } from "@/lib/server/server";
import { DAY, Project } from "../../fixtures/project";
import { SITE, writeBuild } from "../../fixtures/sample-build";
import { sampleHelpline } from "../../fixtures/samples";
import { tempFolder, tempFolders, writeFiles } from "../../fixtures/temp-folder";

const told = (findings: readonly Finding[]) =>
  findings.filter(({ state }) => state !== "ok").map(({ state, what }) => `${state} ${what}`);
const MINE = { url: "https://care.clinic.org", name: "Care Steps", contact: undefined };

describe("settings", () => {
  it("that are right are told one by one, each as it is here or in the build", () => {
    const lines = settingFindings({ PORT: "3001", SITE_NAME: "River" }, MINE).map(({ state, what }) => `${state} ${what}`);
    expect(lines.sort()).toEqual([
      "ok BEHIND_TLS is not set here.",
      'ok PORT is "3001".',
      "ok SITE_CONTACT is not set here.",
      'ok SITE_NAME is "River".',
      "ok SITE_PUBLISHER is not set here.",
      'ok SITE_URL is not set here; the build has "https://care.clinic.org".',
    ]);
  });

  it.each([
    ["a wrong one", { PORT: "80a" }, MINE, /^wrong PORT must be a whole number/],
    ["one that does not exist", { SITE_ADDRESS: "x" }, MINE, /^look SITE_ADDRESS is no setting/],
    [
      "TLS before an address without it",
      { BEHIND_TLS: "1", SITE_URL: "http://care.clinic.org" },
      undefined,
      /^wrong BEHIND_TLS is 1, but pages name http:/,
    ],
    ["TLS before a build without it", { BEHIND_TLS: "1" }, { ...MINE, url: "http://care.clinic.org" }, /^wrong BEHIND_TLS is 1/],
    ["an address with TLS and no TLS", { BEHIND_TLS: "0" }, MINE, /^look BEHIND_TLS is 0, but pages name https:/],
    ["the address for trying", {}, undefined, /^look Pages name http:\/\/localhost:3000, which is right for trying only/],
    [
      "the example’s address",
      { SITE_URL: "https://care.example.org" },
      MINE,
      /^look Pages name https:\/\/care\.example\.org, which is an example/,
    ],
    [
      "the example’s contact",
      { SITE_CONTACT: "help@example.org" },
      MINE,
      /^look Readers are asked to write to help@example\.org/,
    ],
  ])("with %s are told", (_what, env, built, words) => {
    expect(told(settingFindings(env, built))).toEqual([expect.stringMatching(words)]);
  });
});

describe("a build", () => {
  const fresh = tempFolders();
  const NOW = new Date();
  const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
  const SOUND = {
    "package.json": '{"version":"0.1.0"}',
    ".generated/server.mjs": "export {};",
    ".generated/search-worker.mjs": "export {};",
  };
  const SEARCH = /^wrong \.generated\/search-\w+\.json/;
  const MANIFEST = ".documents/manifest.json";

  async function findingsAfter(plant: (root: string) => void, env = {}, now = NOW): Promise<string[]> {
    const root = fresh();
    await writeBuild(root);
    writeFiles(root, SOUND);
    plant(root);
    // The sample has no search; what is told of it is looked at apart.
    return told(await buildFindings(root, env, now)).filter((line) => !SEARCH.test(line));
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
      alter(".documents/mirror/iop/index.html", "x"),
      /^wrong .*iop\/index\.html has 1 bytes instead of \d+; the build is damaged/,
    ],
    [
      "without a page",
      remove(".documents/mirror/iop/index.html.br"),
      /^wrong .*index\.html\.br is missing; the build is damaged/,
    ],
    [
      "with half a server",
      alter(".generated/server.mjs", "export {"),
      /^wrong \.generated\/server\.mjs is missing or damaged\. Run/,
    ],
    [
      "without a search worker",
      remove(".generated/search-worker.mjs"),
      /^wrong \.generated\/search-worker\.mjs is missing or damaged/,
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

  it("from another commit is told", async () => {
    const from = (commit: string) => (root: string) => {
      const manifest = readManifest(root);
      writeFiles(root, { [MANIFEST]: JSON.stringify({ ...manifest, made: { ...manifest.made, commit } }) });
    };
    expect(await findingsAfter(from("0123456789abcdef"))).toEqual([
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

  it("without what a search needs is told file by file", async () => {
    const root = fresh();
    await writeBuild(root);
    writeFiles(root, SOUND);
    expect(told(await buildFindings(root, {}, NOW)).map((line) => line.match(/search-\w+\.json/)?.[0])).toEqual([
      "search-understanding.json",
      "search-names.json",
      "search-postings.json",
      "search-texts.json",
    ]);
  });
});

describe("what listens on the port", () => {
  const folder = tempFolder();
  let manifest: Manifest;
  let answered = true;
  const other = createServer((_request, response) => response.end("hello"));
  let site: ReturnType<typeof createSiteServer>;
  const ports: number[] = [];

  beforeAll(async () => {
    manifest = await writeBuild(folder());
    const render = async () => {
      if (!answered) throw new Error("broken");
      return Buffer.from("");
    };
    site = createSiteServer({ store: openAssetStore(folder(), {}), render, tls: false });
    for (const server of [other, site]) {
      await once(server.listen(0), "listening");
      const address = server.address();
      ports.push(address && typeof address !== "string" ? address.port : 0);
    }
  });
  afterAll(() => {
    other.close();
    site.close();
  });

  const lines = async (port: number | undefined, of = manifest) =>
    (await servedFindings(port ?? 0, of)).map(({ state, what }) => `${state} ${what}`);

  it("is nothing, another program, this build, another one, or a copy that cannot search", async () => {
    expect(await lines(0)).toEqual([expect.stringMatching(/^ok Port 0 is free/)]);
    expect(await lines(ports[0])).toEqual([
      expect.stringMatching(/^wrong Port \d+ is in use: end the program that listens there/),
    ]);
    expect(await lines(ports[1])).toEqual([
      expect.stringMatching(/^ok The copy on port \d+ serves this build: 4 pages are the same\./),
      expect.stringMatching(/^ok The copy on port \d+ answers searches\./),
    ]);
    const [first, ...rest] = manifest.entries;
    const changed = {
      ...manifest,
      entries: [{ ...first, hashes: { identity: "0".repeat(64) } } as (typeof manifest.entries)[number], ...rest],
    };
    answered = false;
    expect(await lines(ports[1], changed)).toEqual([
      expect.stringMatching(/^look The copy on port \d+ serves another build: 1 of 4 pages are not those here\. Restart it\./),
      expect.stringMatching(/^wrong The copy on port \d+ answers no searches/),
    ]);
  });
});

describe("content", () => {
  const after = (change: (project: Project) => void, day = DAY) => {
    const project = Project.small();
    try {
      change(project);
      return contentFindings(project.root, { day, rules: [] }).map(({ state, what }) => `${state} ${what}`);
    } finally {
      project.delete();
    }
  };
  const RULE = `- what: A rule of last year\n  until: 2026-11-01\n  pages: [/about]\n  source: `;

  it("with a problem is told with its place; that nobody reviewed it is no fault", () => {
    const lines = after((project) => project.append("content/en/about.md", "\n[gone](/no-such-page)\n"));
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^wrong content\/en\/about\.md:\d+:\d+ links — /),
        expect.stringMatching(/^ok 0 of \d+ pages name a clinician who reviewed them; the others say that none has\.$/),
      ]),
    );
  });

  it("that is overdue is told: pages, phone lines, rules that ended; five of each at most", () => {
    const lines = after(sampleHelpline({ lastChecked: "2026-08-01" }, "late"));
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^look Overdue since 2026-10-30: phone line /)]));
    const source = (project: Project) => project.read("content/en/iop/index.md").match(/\[\^([^\]]+)\]/)?.[1] ?? "";
    const ended = after((project) => project.write("content/data/dated-rules.yaml", `${RULE}${source(project)}\n`));
    expect(ended).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^look Overdue since 2026-11-01: rule ends: A rule of last year \(\/about\)/),
      ]),
    );
    const years = after(() => {}, "2030-01-01");
    expect(years.filter((line) => line.startsWith("look Overdue"))).toHaveLength(5);
    expect(years.join("\n")).toMatch(/^look \d+ more: “npm run content:due”\.$/m);
  });

  it("that cannot be read at all is told", () => {
    expect(after((project) => project.remove("content/data/editorial.yaml"))).toEqual([
      expect.stringMatching(/^wrong content\/data\/editorial\.yaml.*is missing\./),
    ]);
  });
});
