import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { CommandIo } from "../command";
import { dayFault } from "../schema/common";
import { askForm } from "./ask-form";
import type { Dialog } from "./dialog";
import { kitName, REVIEWS } from "./folder";
import { isBegun, readForm } from "./form";
import { formText } from "./form-text";
import { type PageTextInputs, pageText } from "./page-text";
import { shortDigest, textDigest } from "./text-digest";

/**
 * Asks for what stands on paper, and types it into the form that was printed with it.
 * @returns the form's file
 * @throws Error when the text that was printed is not known any more, or its form holds answers already
 */
export async function fromPaper(inputs: PageTextInputs, dialog: Dialog, { root, print }: CommandIo): Promise<string> {
  const address = await dialog.ask("Page, like /overdose:", (text) =>
    pageText(text, inputs) ? null : `No page has the address ${text}.`,
  );
  const digits = await dialog.ask("The 8 digits at the foot of each sheet:", (text) =>
    /^[0-9a-f]{8}$/.test(text) ? null : "They are 8 small letters and numbers, like 1a2b3c4d.",
  );
  const file = join(REVIEWS, `${kitName(address, digits)}.yaml`);
  const path = resolve(root, file);
  const source = existsSync(path) ? readFileSync(path, "utf8") : await formOfToday(address, digits, inputs, dialog);
  const { form } = readForm(file, source);
  if (!form || isBegun(form)) throw new Error(`${file} holds answers already: npm run review:record -- ${file}`);
  const answered = await askForm(source, form, dialog);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, answered);
  print(`\nThe answers stand in ${file} now.\n`);
  return file;
}

/** The form is not here, but what was printed is what the page says today. */
async function formOfToday(address: string, digits: string, inputs: PageTextInputs, dialog: Dialog): Promise<string> {
  const page = pageText(address, inputs);
  if (!page || shortDigest(textDigest(page)) !== digits)
    throw new Error(
      `${REVIEWS}/ has no form with the digits ${digits}, and ${address} says something else today. Print it again: npm run review -- ${address}`,
    );
  const printed = await dialog.ask("Printed on, like 2026-11-30:", (text) => dayFault(text, "2026-11-30"));
  return formText(page, printed);
}
