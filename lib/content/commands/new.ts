import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressFault } from "../address-fault";
import type { Command, CommandIo } from "../command";
import { draftArticle } from "../draft-article";
import { DRAFTED_KINDS, draftData, isDrafted } from "../draft-data";
import { today } from "../freshness";
import { SECTIONS, TITLE_LENGTH } from "../kinds/article";
import { type Dialog, terminalDialog } from "../review/dialog";
import { slug } from "../schema/common";

const USAGE = `npm run new                             asks for a title, an address and a section, and writes a page
npm run new -- "A title" /address section   writes it at once; sections: ${SECTIONS.join(", ")}
npm run new -- source an-id             writes a file of data: ${DRAFTED_KINDS.join(", ")}`;

/**
 * npm run new — asks for a title, an address and a section, and writes a page whose every placeholder the check finds.
 * npm run new -- source ada — writes the file of a source, a term or a helpline in the same way.
 */
export const command: Command = (given, io) => newWith(terminalDialog)(given, io);

/** @param open begins the dialog, if something is left to ask */
export function newWith(open: (print: CommandIo["print"]) => Dialog): Command {
  return async (given, io) => {
    if (given.some((word) => /^--?[a-z]/i.test(word))) {
      io.print(USAGE);
      return given.every((word) => /^(?:--help|-h)$/.test(word));
    }
    let dialog: Dialog | undefined;
    const ask: Ask = async (question, answer, faultIn) => {
      if (answer === undefined) {
        dialog ??= open(io.print);
        return dialog.ask(question, faultIn);
      }
      const fault = faultIn(answer);
      if (fault) throw new Error(fault);
      return answer;
    };
    try {
      await (isDrafted(given[0]) && !given[1]?.startsWith("/") ? newData(given, io, ask) : newPage(given, io, ask));
      return true;
    } finally {
      dialog?.close();
    }
  };
}

/** @throws Error when what was given on the command line will not do, or answers end before the questions */
type Ask = (question: string, given: string | undefined, faultIn: (text: string) => string | null) => Promise<string>;

async function newPage([first, second, third]: readonly string[], { root, print }: CommandIo, ask: Ask): Promise<void> {
  const title = await ask("Title, as readers see it:", first, titleFault);
  const address = await ask("Address, like /family/what-to-say:", second, (text) => addressFault(text, root));
  const section = await ask(`Section (${SECTIONS.join(", ")}):`, third, (text) =>
    SECTIONS.some((known) => known === text) ? null : `That is no section. Write one of: ${SECTIONS.join(", ")}.`,
  );
  const file = `content/en${address}.md`;
  write(root, file, draftArticle({ title, section, day: today() }));
  print(
    `\nWrote ${file}. The check now finds each sentence that you have to replace, that no page leads to it, and that it is not published.`,
  );
  print("Write your text, name the page in another page’s “related”, then run “npm run content:publish”.");
}

async function newData([kind = "", second]: readonly string[], { root, print }: CommandIo, ask: Ask): Promise<void> {
  if (!isDrafted(kind)) throw new Error(`Write one of: ${DRAFTED_KINDS.join(", ")}.`);
  const fileOf = (id: string) => `content/data/${kind}s/${id}.yaml`;
  const id = await ask("Id, like adv-iop:", second, (text) => {
    if (!slug.safeParse(text).success) return "Write small letters, digits and single hyphens, like adv-iop.";
    return existsSync(join(root, fileOf(text))) ? `${fileOf(text)} is there already.` : null;
  });
  write(root, fileOf(id), draftData(kind, id, today()));
  print(`\nWrote ${fileOf(id)}. Replace each TODO; until then the check finds it. docs/data.md shows whole examples.`);
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function titleFault(text: string): string | null {
  if (!text.trim()) return "A page needs a title.";
  return text.length > TITLE_LENGTH ? `A title has at most ${TITLE_LENGTH} characters; this one has ${text.length}.` : null;
}
