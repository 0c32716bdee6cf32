import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readProject } from "../check-files";
import type { Command, CommandIo } from "../command";
import { withCodes } from "../discreet-codes";
import { filesNaming } from "../move/code-naming";
import { type Plan, planOf } from "../move/plan";
import { withRedirects } from "../move/redirects";
import { type Move, moveFault, readMove, whereAfter } from "../move/request";
import { writePublished } from "../published-lists";
import type { Settings } from "../settings";

const REDIRECTS = "content/data/redirects.yaml";
const NAMED = 6;

/**
 * npm run move -- /old /new — gives a page another address: moves its file, changes all that names it, adds its redirect
 * and its lines on the lists of what was published. /old --delete /instead takes a page away, and another one takes over
 * its readers. Ends with what is left to do.
 */
export const command: Command = (given, io) => {
  const move = readMove(given);
  const { content, files, problems, settings } = readProject(io.root);
  // What can’t be read might name the page.
  const unread = problems.find(({ rule }) => rule === "yaml");
  if (unread) throw new Error(`Mend ${unread.file} first: it can’t be read. npm run check:content says why.`);
  if (settings.edition) throw new Error("A local edition is laid over this copy. Move pages in a checkout without one.");
  const fault = moveFault(move, content, io.root);
  if (fault) throw new Error(fault);
  const page = files.find(({ file }) => file === content.articles.get(move.from)?.file);
  if (!page) throw new Error(`No file holds ${move.from}.`);
  const others = files.filter((file) => file !== page || !move.deletes);
  const plan = planOf(io.root, others, whereAfter(move, content));
  write(io.root, plan);
  moveFile(io.root, page.file, move);
  remember(io.root, move, settings);
  tell(move, plan, io);
  return true;
};

function write(root: string, { files }: Plan): void {
  for (const [file, text] of files) writeFileSync(join(root, file), text);
}

function moveFile(root: string, file: string, { to, deletes }: Move): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  rmSync(path);
  if (readdirSync(dirname(path)).length === 0) rmdirSync(dirname(path));
  if (deletes) return;
  const target = join(root, `content/en${to}.md`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** What nobody can have kept needs no redirect, and no line on the lists. */
function remember(root: string, move: Move, { published, discreet }: Settings): void {
  const { from, to, deletes } = move;
  const ids = published[from];
  const path = join(root, REDIRECTS);
  writeFileSync(path, withRedirects(readFileSync(path, "utf8"), move, ids !== undefined));
  if (!ids || deletes) return;
  const both = [...new Set([...(published[to] ?? []), ...ids])];
  writePublished(root, { published: { ...published, [to]: both }, discreet: withCodes(discreet, [to]) }, false);
}

function tell({ from, to, deletes }: Move, { files, examples }: Plan, { root, print }: CommandIo): void {
  print(deletes ? `Deleted ${from}; its readers get ${to}.` : `Moved ${from} to ${to}.`);
  print(`${files.size} ${files.size === 1 ? "file that names it was" : "files that name it were"} changed.`);
  const code = filesNaming(root, from);
  const more = code.length > NAMED ? `, and ${code.length - NAMED} more` : "";
  const left = [
    ...(examples > 0
      ? [`npm run search:train, since ${examples === 1 ? "1 example" : `${examples} examples`} of searches changed`]
      : []),
    ...(code.length > 0 ? [`see to what names ${from} outside of content/: ${code.slice(0, NAMED).join(", ")}${more}`] : []),
    ...(deletes ? [`read what links to ${to} now: its words may still speak of the page that went`] : []),
    "npm run check:content, then commit it all together",
  ];
  print(`\nLeft to do:\n${left.map((line, i) => `${i + 1}. ${line}.`).join("\n")}`);
}
