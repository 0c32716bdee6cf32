import type { Outline } from "../markdown/outline";
import type { Content, Helpline } from "../model";
import { asWritten, digitsOf, isPhoneLink } from "../phone-numbers";
import type { Problem } from "../problem";
import { markedFields } from "./marked-fields";
import { shownTexts } from "./shown-texts";

/** Ten digits in any of the ways Americans write a phone number, or letters for them. */
const NUMBER =
  /(?<![\d.])(?:\+?1[\s.\u2010-\u2015-]*)?\(?\d{3}\)?[\s.\u2010-\u2015-]*\d{3}[\s.\u2010-\u2015-]*\d{4}(?!\d)|(?<![\d-])(?:1-)?\d{3}-(?:\d{3}-[A-Z]{4}|[A-Z][A-Z-]{5,})/g;

type Fault = Omit<Problem, "file">;
type Link = Outline["links"][number];

/** A phone number in a text must be a helpline with all its facts; no other number is ever printed or linked. */
export function checkPhones(content: Content): Problem[] {
  const known = new Set(markedFields(content, "phone").flatMap(({ texts }) => texts.map(digitsOf)));
  const lines = [...content.helplines.values()];
  const linked = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.links
      .filter(({ to }) => isPhoneLink(to))
      .flatMap((link) => linkFaults(link, lines).map((found) => ({ file, line: link.line, ...found }))),
  );
  const printed = shownTexts(content).flatMap(({ text, ...where }) =>
    (text.match(NUMBER) ?? [])
      .filter((number) => !known.has(digitsOf(number)))
      .map((number) => ({ ...where, ...unknown(number) })),
  );
  return [...linked, ...printed];
}

function linkFaults({ to, words }: Link, lines: readonly Helpline[]): Fault[] {
  const number = digitsOf(to);
  const texts = /^(?:sms|smsto|text):/i.test(to);
  const reached = lines.filter(({ tel, text }) => [tel, text?.to].some((one) => one && digitsOf(one) === number));
  if (reached.length === 0) return [unknown(to.replace(/^(tel|sms):/, ""))];
  if (!reached.some(({ tel, text }) => digitsOf((texts ? text?.to : tel) ?? "") === number)) return [wrongWay(number, texts)];
  const named = words === undefined || reached.some(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
  return named ? [] : [unnamed(words, number, reached[0]?.name ?? "", texts)];
}

function unknown(number: string): Fault {
  return {
    rule: "phone-numbers",
    message: `${number} is not the number of a helpline.`,
    fix: "Write its file in content/data/helplines or remove the number.",
    words: number,
    needsAll: true,
  };
}

/** A text to a line that takes none, or a call to a number for texts, reaches nobody. */
function wrongWay(number: string, texts: boolean): Fault {
  const message = `${asWritten(number)} takes no ${texts ? "texts" : "calls"}: its file has no “${texts ? "text" : "tel"}”.`;
  const fix = `Write (${texts ? "tel" : "sms"}:…), or add to the file what its owner says.`;
  return { rule: "phone-numbers", message, fix, needsAll: true };
}

/** Nobody should have to press a number to learn which it is. */
function unnamed(words: string, number: string, name: string, texts: boolean): Fault {
  const message = `“${words}” names neither the number that it ${texts ? "texts" : "calls"} nor its line.`;
  const fix = `Write [${texts ? "text" : "call"} ${asWritten(number)}], or the name: “${name}”.`;
  return { rule: "phone-numbers", message, fix, needsAll: true };
}
