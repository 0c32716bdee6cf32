import { join } from "node:path";
import { parseArgs } from "node:util";
import { today } from "../freshness";
import { examine } from "../gate";
import type { Source } from "../model";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";
import { asker } from "../sources-check/ask";
import { askAll } from "../sources-check/ask-all";
import { noteSeen } from "../sources-check/note-seen";
import { NO_HOST } from "../sources-check/outcome";
import { type Asked, leaning, report } from "../sources-check/report";

// npm run sources:check — asks every source's address whether it is still there, and ends with status 1 when one is dead.
// --only <id>…: these only. --write: those that answered 200 at their own address get today as the day they were seen.
// --pause <ms>: between two requests to a host; for tests.
const ROOT = process.cwd();
const HOSTS = 8;
const TIME_LIMIT = 15_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "boolean" }, write: { type: "boolean" }, pause: { type: "string", default: "1000" } },
});

// A page that is wrong elsewhere does not keep its sources from being asked.
const { content } = examine(readFiles(ROOT).files.map(({ document }) => document));
const sources = chosen();
const asked = await askThem(sources);
const leans = leaning(content, readSettings(ROOT)["dated-rules"]);
for (const line of report(asked, leans, sources.length - asked.length)) console.log(line);
if (nobodyKnown()) console.error("No host has an address: is this machine on the network?");
if (values.write) note(asked);
if (asked.some(({ outcome }) => outcome.kind === "dead")) process.exitCode = 1;

/** @throws Error when an id has no file, or ids and --only do not stand together */
function chosen(): Source[] {
  if (Boolean(values.only) !== positionals.length > 0) throw new Error("Name the sources after --only: --only ada adv-iop.");
  const unknown = positionals.find((id) => !content.sources.has(id));
  if (unknown !== undefined)
    throw new Error(`“${unknown}” is no source. Its file would be content/data/sources/${unknown}.yaml.`);
  return [...content.sources.values()].filter(({ id }) => !values.only || positionals.includes(id));
}

/** @throws Error when the pause is no number: then nobody would be asked politely */
async function askThem(those: readonly Source[]): Promise<Asked[]> {
  if (!/^\d+$/.test(values.pause)) throw new Error(`“${values.pause}” is no pause. Write milliseconds, like 1000.`);
  const options = { ask: asker(TIME_LIMIT), pause: Number(values.pause), hosts: HOSTS };
  const outcomes = await askAll(
    those.flatMap(({ url }) => url ?? []),
    options,
  );
  return those.flatMap((source) => {
    const outcome = outcomes.get(source.url ?? "");
    return outcome ? [{ source, outcome }] : [];
  });
}

/** Where names cannot be looked up at all, every source looks dead. */
function nobodyKnown(): boolean {
  return asked.length > 1 && asked.every(({ outcome }) => "why" in outcome && outcome.why === NO_HOST);
}

function note(those: readonly Asked[]): void {
  const alive = those.filter(({ outcome }) => outcome.kind === "alive").map(({ source: { id } }) => id);
  const files = alive.map((id) => content.sources.get(id)?.file ?? "");
  const odd = files.filter((file) => !noteSeen(join(ROOT, file), today()));
  console.log(`Noted ${today()} in ${files.length - odd.length} files.`);
  for (const file of odd) console.error(`${file} has no line like “seen: ${today()}”. Write the day there by hand.`);
}
