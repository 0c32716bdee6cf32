import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { today } from "@/lib/content/freshness";
import { AnsweringServer, closedAddress } from "../fixtures/answering-server";
import { type Answer, inCopy, type Run } from "../fixtures/editor-command";
import type { Project } from "../fixtures/project";
import { addArticle } from "../fixtures/samples";

const MINUTES = 120_000;
const SEEN = "2026-11-23";

let server: AnsweringServer;
let closed: string;
beforeAll(async () => {
  closed = named(await closedAddress());
  server = await AnsweringServer.start({
    "/there": { status: 200 },
    "/for-now": { status: 302, to: "/there" },
    "/moved": { status: 301, to: "/there" },
    "/broken": { status: 500 },
  });
});
afterAll(() => server.stop());

/** The address of a path by name, since no source has a bare number for one. */
const named = (address: string) => address.replace("127.0.0.1", "sources.test");
const at = (path: string) => named(server.at(path));

const fileOf = (id: string) => `content/data/sources/${id}.yaml`;

/** Each file of data with its text. */
function textsOf({ root }: Project): Map<string, string> {
  const names = readdirSync(join(root, "content/data"), { recursive: true, encoding: "utf8" });
  const files = names.map((name) => `content/data/${name}`).filter((file) => /\.\w+$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

const OF_TESTS = { publisher: "Tests", year: "2026", seen: SEEN };

/** Adds sources, and a page that cites them all. */
function addSources(project: Project, addresses: Readonly<Record<string, string | undefined>>): void {
  for (const [id, url] of Object.entries(addresses))
    project.write(fileOf(id), stringify({ ...OF_TESTS, id, title: id, url, overHttp: url && "A server of these tests." }));
  addArticle(
    project,
    "sample",
    Object.keys(addresses)
      .map((id) => `Words.[^${id}]`)
      .join(" "),
  );
}

/** Asks some sources, with no pause between. */
function check(run: Run, ids: readonly string[], ...more: string[]): Promise<Answer> {
  return run("sources-check", "--pause", "0", "--only", ...ids, ...more);
}

describe.concurrent("sources:check", { timeout: MINUTES }, () => {
  it(
    "tells what is dead, moved and doubtful, with what leans on each, then how many; and ends with 1",
    inCopy(async (run, project) => {
      const missing = at("/missing");
      const addresses = { "s-there": at("/there"), "s-missing": missing, "s-closed": closed, "s-none": undefined };
      addSources(project, { ...addresses, "s-moved": at("/moved"), "s-broken": at("/broken") });
      project.write(
        "content/data/dated-rules.yaml",
        "- { what: A rule, until: 2099-12-31, pages: [/sample], source: s-missing }\n",
      );
      const before = textsOf(project);
      const { status, out } = await check(run, ["s-there", "s-missing", "s-closed", "s-none", "s-moved", "s-broken"]);
      expect(out.split("\n")).toEqual([
        "Dead: 2",
        `  s-closed: ${closed} – its host refuses the connection`,
        "    /sample",
        `  s-missing: ${missing} – 404`,
        "    /sample, content/data/dated-rules.yaml",
        "",
        "Moved for good: 1",
        `  s-moved: ${at("/moved")} → ${at("/there")}`,
        "    /sample",
        "",
        "Doubtful: 1",
        `  s-broken: ${at("/broken")} – 500`,
        "    /sample",
        "",
        "5 asked: 1 alive, 1 moved for good, 1 doubtful, 2 dead; 1 without an address.",
        "",
      ]);
      expect(status).toBe(1);
      expect(textsOf(project)).toEqual(before);
    }, true),
  );

  it(
    "ends with 0 when nothing is dead, and notes the day with --write where the answer was 200, and nowhere else",
    inCopy(async (run, project) => {
      const ids = ["s-there", "s-for-now", "s-moved", "s-broken"];
      addSources(project, Object.fromEntries(ids.map((id) => [id, at(id.replace("s-", "/"))])));
      project.replace("content/data/terms/iop.yaml", "sources: [", "sources: [s-broken, ");
      const before = textsOf(project);
      const { status, out } = await check(run, ids, "--write");
      expect(out).toContain("\n    /sample, content/data/terms/iop.yaml\n");
      expect(out).toMatch(new RegExp(`\nNoted ${today()} in 2 files\\.\n$`));
      expect(status).toBe(0);
      for (const id of ["s-there", "s-for-now"])
        before.set(fileOf(id), before.get(fileOf(id))?.replace(`seen: ${SEEN}`, `seen: ${today()}`) ?? "");
      expect(textsOf(project)).toEqual(before);
    }, true),
  );

  it(
    "calls nothing dead where no address is reached: the machine may have no network",
    inCopy(async (run, project) => {
      addSources(project, { "s-closed": closed, "s-unknown": "http://no-such-host.invalid/" });
      for (const ids of [["s-closed", "s-unknown"], ["s-closed"]]) {
        const { status, out, errors } = await check(run, ids, "--write");
        expect(errors).toMatch(/was(?: not)? reached \(.*\), so this machine seems to have no network/);
        expect(out).toBe("");
        expect(status).toBe(1);
      }
    }, true),
  );

  it.each([
    ["an id that has no file", ["--only", "nobody"], "“nobody” is no source."],
    ["an id without --only", ["adv-iop"], "Name the sources after --only"],
  ])("asks nobody when given %s", (_what, given, words) =>
    inCopy(async (run) => {
      const { status, out, errors } = await run("sources-check", ...given);
      expect(errors).toContain(words);
      expect(out).toBe("");
      expect(status).toBe(1);
    }, true)(),
  );
});
