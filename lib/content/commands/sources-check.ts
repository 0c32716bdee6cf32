import { parseArgs } from "node:util";
import type { Command } from "../command";
import { OWN_NAME } from "../edition/laid";
import { pathOf } from "../edition/layers";
import { ownPlace } from "../edition/own-words";
import { today } from "../freshness";
import { examine } from "../gate";
import type { Content, Source } from "../model";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";
import { asker } from "../sources-check/ask";
import { askAll } from "../sources-check/ask-all";
import { noteSeen } from "../sources-check/note-seen";
import { isUnreached } from "../sources-check/outcome";
import { type Asked, leaning, report } from "../sources-check/report";

const HOSTS = 8;
const TIME_LIMIT = 15_000;

/**
 * npm run sources:check — asks every source's address whether it is still there, and ends with status 1 when one is dead
 * or nobody at all was reached.
 * --only <id>…: these only. --write: those that answered 200 at their own address get today as the day they were seen.
 * --pause <ms>: between two requests to a host; for tests.
 */
export const command: Command = async (given, { root, print, warn }) => {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { only: { type: "boolean" }, write: { type: "boolean" }, pause: { type: "string", default: "1000" } },
  });
  // A page that is wrong elsewhere does not keep its sources from being asked.
  const { content } = examine(readFiles(root).files.map(({ document }) => document));
  const sources = chosen(content, root, values.only === true, positionals);
  const asked = await askThem(sources, values.pause);
  const alone = offline(asked);
  if (alone !== null) {
    warn(alone);
    return false;
  }
  const leans = leaning(content, readSettings(root)["dated-rules"]);
  for (const line of report(asked, leans, sources.length - asked.length)) print(line);
  if (values.write) {
    const { noted, odd } = note(asked, content, root);
    print(`Noted ${today()} in ${noted} files.`);
    for (const file of odd) warn(`${file} has no line like “seen: ${today()}”. Write the day there by hand.`);
  }
  return asked.every(({ outcome }) => outcome.kind !== "dead");
};

/** @throws Error when an id has no file, or ids and --only do not stand together */
function chosen({ sources }: Content, root: string, only: boolean, ids: readonly string[]): Source[] {
  if (only !== ids.length > 0) throw new Error("Name the sources after --only: --only ada adv-iop.");
  const unknown = ids.find((id) => !sources.has(id));
  if (unknown !== undefined) {
    const file = `content/data/sources/${unknown}.yaml`;
    throw new Error(`“${unknown}” is no source. Its file would be ${OWN_NAME.test(unknown) ? ownPlace(root, file) : file}.`);
  }
  return [...sources.values()].filter(({ id }) => !only || ids.includes(id));
}

/** @throws Error when the pause is no number: then nobody would be asked politely */
async function askThem(those: readonly Source[], pause: string): Promise<Asked[]> {
  if (!/^\d+$/.test(pause)) throw new Error(`“${pause}” is no pause. Write milliseconds, like 1000.`);
  const options = { ask: asker(TIME_LIMIT), pause: Number(pause), hosts: HOSTS };
  const outcomes = await askAll(
    those.flatMap(({ url }) => url ?? []),
    options,
  );
  return those.flatMap((source) => {
    const outcome = outcomes.get(source.url ?? "");
    return outcome ? [{ source, outcome }] : [];
  });
}

/**
 * Where a machine has no network, every source looks dead, and nothing is known of any.
 * @returns what to say then; null when somebody was reached
 */
function offline(asked: readonly Asked[]): string | null {
  const whys = asked.flatMap(({ outcome }) => (isUnreached(outcome) ? outcome.why : []));
  if (asked.length === 0 || whys.length < asked.length) return null;
  const [{ source }] = asked as [Asked];
  const all = asked.length === 1 ? `The only address asked, ${source.url}, was not reached` : "No address was reached";
  const told = `${all} (${[...new Set(whys)].sort().join("; ")}), so this machine seems to have no network, and nothing is known of the sources.`;
  return `${told} Try again when it has; if other addresses open from here, what was asked is dead.`;
}

/** Writes today into the files of those that are there. */
function note(those: readonly Asked[], { sources }: Content, root: string): { noted: number; odd: string[] } {
  const alive = those.filter(({ outcome }) => outcome.kind === "alive").map(({ source: { id } }) => id);
  const files = alive.map((id) => sources.get(id)?.file ?? "");
  const odd = files.filter((file) => !noteSeen(pathOf(root, file), today()));
  return { noted: files.length - odd.length, odd };
}
