import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import type { Command, CommandIo } from "../command";
import { pathOf } from "../edition/layers";
import { today } from "../freshness";
import { placesIn, withPlace } from "../places";
import { formatProblem, type Problem } from "../problem";
import { type Dialog, terminalDialog, yesOrNo } from "../review/dialog";
import { faultsIn, reviewOfForm } from "../review/examine-form";
import { REVIEWS } from "../review/folder";
import { type Form, readForm } from "../review/form";
import { fromPaper } from "../review/from-paper";
import { withReview } from "../review/front-matter";
import { readInputs } from "../review/inputs";
import { type PageText, type PageTextInputs, pageText } from "../review/page-text";
import type { Review } from "../schema/review";

/**
 * npm run review:record -- reviews/overdose-1a2b3c4d.yaml — puts a finished review into its page's front matter, after it was
 * checked and somebody said yes. Without a file it asks for what stands on paper. --yes: nobody is asked; for scripts.
 */
export const command: Command = (given, io) => recordWith(terminalDialog)(given, io);

/** @param open begins the dialog, if one is needed */
export function recordWith(open: (print: CommandIo["print"]) => Dialog): Command {
  return async (given, io) => {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { yes: { type: "boolean", default: false } },
    });
    if (positionals.length > 1) throw new Error("Name one form; each is recorded by itself.");
    const dialog = values.yes && positionals.length > 0 ? null : open(io.print);
    try {
      const { problems, ...inputs } = readInputs(io.root);
      if (problems.length > 0) throw new Error("Mend the content first: npm run check:content says what is wrong.");
      const file = positionals[0] ?? (dialog ? await fromPaper(inputs, dialog, io) : null);
      return file !== null && (await record(file, inputs, values.yes ? null : dialog, io));
    } finally {
      dialog?.close();
    }
  };
}

/** @param dialog where to ask before anything is written; null to write at once */
async function record(file: string, inputs: PageTextInputs, dialog: Dialog | null, io: CommandIo): Promise<boolean> {
  const path = resolve(io.root, file);
  if (!existsSync(path))
    throw new Error(`${file} is not there. “npm run review” wrote it into ${REVIEWS}/ unless it was told otherwise.`);
  const source = readFileSync(path, "utf8");
  const { form, problems } = readForm(file, source);
  const page = form && pageText(form.page, inputs);
  const faults = form ? faultsOf(form, page ?? null, file, source) : problems;
  for (const fault of faults) io.warn(formatProblem(fault));
  if (!form || !page || faults.length > 0) {
    io.warn(`\n${faults.length === 1 ? "1 thing" : `${faults.length} things`} to do. Nothing was written.`);
    return false;
  }
  if (page.file !== null) return write(page.file, reviewOfForm(form, page), dialog, io);
  io.print(`${page.address} is drawn from data, where no review is kept. The form is complete: keep it as it is.`);
  return true;
}

function faultsOf(form: Form, page: PageText | null, file: string, source: string): Problem[] {
  const fix = "Look in content/data/redirects.yaml where it went, and print the page that is there now.";
  const faults = page
    ? faultsIn(form, page, file, today())
    : [{ field: "page", message: `no page has the address ${form.page} any more.`, fix }];
  const placeOf = placesIn(source);
  return faults.map((fault) => withPlace({ file, rule: "review-form", ...fault }, placeOf));
}

async function write(file: string, review: Review, dialog: Dialog | null, { root, print }: CommandIo): Promise<boolean> {
  const path = pathOf(root, file);
  const edited = withReview(readFileSync(path, "utf8"), review);
  print(`${file} gets this review, in place of any before it:\n`);
  print(stringify({ reviewedBy: review }, { lineWidth: 0 }).replace(/^(?=.)/gm, "  "));
  const answer = dialog ? await dialog.ask("Write it? yes or no:", yesOrNo) : "yes";
  if (!/^yes$/i.test(answer)) {
    print("Nothing was written.");
    return false;
  }
  writeFileSync(path, edited);
  print(`Wrote ${file}. Look at the change, run “npm run check:content”, and commit it.`);
  return true;
}
