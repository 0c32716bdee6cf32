import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { addressFault } from "../address-fault";
import type { Command } from "../command";
import { draftArticle } from "../draft-article";
import { today } from "../freshness";
import { SECTIONS, TITLE_LENGTH } from "../kinds/article";

/** npm run new — asks for a title, an address and a section, and writes a page that passes every check. */
export const command: Command = async ([first, second, third], { root, print }) => {
  const title = await ask("Title, as readers see it: ", first, titleFault);
  const address = await ask("Address, like /family/what-to-say: ", second, (text) => addressFault(text, root));
  const section = await ask(`Section (${SECTIONS.join(", ")}): `, third, (text) =>
    SECTIONS.some((known) => known === text) ? null : "That is no section.",
  );
  const file = `content/en${address}.md`;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), draftArticle({ title, section, day: today() }));
  print(`\nWrote ${file}. Write your text, name the page in another page’s “related”, then run “npm run content:publish”.`);
  return true;
};

/** Asks until the answer will do; an answer from the command line that will not do is an error. */
async function ask(question: string, given: string | undefined, faultIn: (text: string) => string | null): Promise<string> {
  const lines = given === undefined ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const answer = given ?? (await lines?.question(question)) ?? "";
  lines?.close();
  const fault = faultIn(answer);
  if (!fault) return answer;
  if (given !== undefined) throw new Error(fault);
  console.log(fault);
  return ask(question, undefined, faultIn);
}

function titleFault(text: string): string | null {
  if (!text.trim()) return "A page needs a title.";
  return text.length > TITLE_LENGTH ? `A title has at most ${TITLE_LENGTH} characters; this one has ${text.length}.` : null;
}
