import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Command, CommandIo } from "@/lib/content/command";
import { today } from "@/lib/content/freshness";
import { formatProblem } from "@/lib/content/problem";
import { kitName, REVIEWS } from "@/lib/content/review/folder";
import { type Form, isBegun, readForm } from "@/lib/content/review/form";
import { formText, type Kept } from "@/lib/content/review/form-text";
import { readInputs } from "@/lib/content/review/inputs";
import { type PageText, type PageTextInputs, pageText } from "@/lib/content/review/page-text";
import { numbersToday } from "@/lib/content/review/seen";
import { numberedSentences } from "@/lib/content/review/sentences";
import { textDigest } from "@/lib/content/review/text-digest";
import { drawKit } from "./review-kit";
import { addressOfGiven, unknownPage } from "./review-target";

/**
 * npm run review -- /overdose [/iop …] — writes for each page a file to print and a form to type into. --out <folder>: where;
 * else reviews/. --again <form>: after the text changed, with what its reviewer answered to all that did not.
 */
export const command: Command = (given, io) => {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { out: { type: "string", default: REVIEWS }, again: { type: "string" } },
  });
  const { problems, ...inputs } = readInputs(io.root);
  if (problems.length > 0) {
    for (const problem of problems) io.warn(formatProblem(problem));
    io.warn("\nNothing was written: mend the content first.");
    return false;
  }
  const out = resolve(io.root, values.out);
  if (values.again !== undefined) return writeAgain(values.again, inputs, out, io);
  if (positionals.length === 0) throw new Error("Name a page: npm run review -- /overdose");
  const pages = positionals.map((name) => pageNamed(name, inputs, io));
  for (const page of pages) if (page) write(page, { content: inputs.content, out, io });
  return pages.every((page) => page !== null);
};

interface Place {
  readonly content: PageTextInputs["content"];
  readonly out: string;
  readonly io: CommandIo;
}

function pageNamed(name: string, inputs: PageTextInputs, { root, warn }: CommandIo): PageText | null {
  const address = addressOfGiven(name, root);
  const page = pageText(address, inputs);
  if (!page) warn(unknownPage(address, inputs.content));
  return page;
}

/** Prints a page again for who reviewed it: only what changed is asked anew. */
function writeAgain(again: string, inputs: PageTextInputs, out: string, io: CommandIo): boolean {
  const { form, problems } = readForm(again, readFileSync(resolve(io.root, again), "utf8"));
  for (const problem of problems) io.warn(formatProblem(problem));
  const page = form && pageNamed(form.page, inputs, io);
  if (!form || !page) return false;
  if (form.text === textDigest(page)) {
    io.warn(`${page.address} says what was printed: nothing has to be seen again.`);
    return false;
  }
  write(page, { content: inputs.content, out, io }, keptOf(form, page));
  return true;
}

/** Answers to sentences that the page still says, and whose they are. A new day and a new signature are asked for. */
function keptOf(form: Form, page: PageText): Kept {
  const pairs = [...numbersToday(form, numberedSentences(page))].flatMap(([now, then]) => {
    const answer = form.answers[then];
    return answer?.answer ? [[now, answer] as const] : [];
  });
  const { name, role, license, interests } = form;
  return { name, role, license, interests, answers: new Map(pairs) };
}

function write(page: PageText, { content, out, io }: Place, kept?: Kept): void {
  const printed = today();
  const path = join(out, kitName(page.address, textDigest(page)));
  const name = relative(io.root, path);
  mkdirSync(out, { recursive: true });
  writeFileSync(`${path}.html`, drawKit({ page, content, printed, answers: kept?.answers }));
  io.print(`${page.address}: ${numberedSentences(page).length} sentences. To print: ${name}.html`);
  if (holdsAnswers(`${path}.yaml`)) {
    io.print(`  ${name}.yaml holds answers already, so it was left as it is.`);
    return;
  }
  writeFileSync(`${path}.yaml`, formText(page, printed, kept));
  io.print(`  To type into: ${name}.yaml. When it comes back: npm run review:record -- ${name}.yaml`);
}

/** A form that cannot be read may hold answers too. */
function holdsAnswers(path: string): boolean {
  if (!existsSync(path)) return false;
  const { form } = readForm(path, readFileSync(path, "utf8"));
  return !form || isBegun(form);
}
