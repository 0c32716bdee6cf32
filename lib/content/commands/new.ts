import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { isReserved } from "../addresses";
import { draftArticle } from "../draft-article";
import { today } from "../freshness";
import { SECTIONS } from "../kinds/article";

// npm run new — asks for a title, an address and a section, and writes a page that passes every check.
const [, , ...given] = process.argv;
const lines = createInterface({ input: process.stdin, output: process.stdout });

const title = await ask("Title, as readers see it: ", given[0], (text) => (text.trim() ? null : "A page needs a title."));
const address = await ask("Address, like /family/what-to-say: ", given[1], addressFault);
const section = await ask(`Section (${SECTIONS.join(", ")}): `, given[2], (text) =>
  (SECTIONS as readonly string[]).includes(text) ? null : "That is no section.",
);
lines.close();

const file = `content/en${address}.md`;
mkdirSync(dirname(join(process.cwd(), file)), { recursive: true });
writeFileSync(join(process.cwd(), file), draftArticle({ title, section, day: today() }));
console.log(`\nWrote ${file}. Write your text, name the page in another page’s “related”, then run “npm run content:publish”.`);

/** Asks until the answer will do; an answer from the command line that will not do is an error. */
async function ask(question: string, first: string | undefined, faultIn: (text: string) => string | null): Promise<string> {
  const answer = first ?? (await lines.question(question));
  const fault = faultIn(answer);
  if (!fault) return answer;
  if (first !== undefined) throw new Error(fault);
  console.log(fault);
  return ask(question, undefined, faultIn);
}

function addressFault(text: string): string | null {
  if (!/^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(text))
    return "Write it like /family/what-to-say: small letters, digits, hyphens.";
  if (isReserved(text)) return "The site has that address for itself.";
  const taken = [`content/en${text}.md`, `content/en${text}/index.md`].find((path) => existsSync(join(process.cwd(), path)));
  return taken ? `${taken} is there already.` : null;
}
