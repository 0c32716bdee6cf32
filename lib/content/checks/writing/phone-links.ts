import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";

/** A number in a text: ten digits in any of the ways Americans write them, letters for keys as in 1-800-QUIT-NOW, or a short one. */
const NUMBER =
  /(?:\+?1[\s.\u2010-\u2015-]*)?\(?\d{3}\)?[\s.\u2010-\u2015-]*\d{3}[\s.\u2010-\u2015-]*\d{4}|(?:1-)?\d{3}-[A-Z][A-Z\d-]{5,}|\d{3,}/g;
const KEYS = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const LONGEST = 10;

/** A reader who is afraid presses what the words name: they and the number of the link are the same. */
export function phoneLinkFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "link", (link) => {
    const fault = faultOf(link);
    const { line = 1, column = 1 } = link.position?.start ?? {};
    if (fault) findings.push({ line, column, rule: "phone-numbers", ...fault });
  });
  return findings;
}

function faultOf(link: Link): Pick<Finding, "message" | "fix"> | null {
  const [, way, number = ""] = link.url.match(/^(tel|sms):([^?;]*)/i) ?? [];
  if (!way) return null;
  const words = textOf(link);
  const other = numbersIn(words).find((named) => named !== digitsOf(number));
  if (other)
    return {
      message: `the words say ${other}, and the link calls ${digitsOf(number)}: “${words}”.`,
      fix: "Correct the one that is wrong.",
    };
  if (way.toLowerCase() === "tel" && /\btext\b/i.test(words) && !/\bcall\b/i.test(words))
    return { message: `“${words}” calls in place of texting.`, fix: `Write (sms:${number}), or other words.` };
  if (way.toLowerCase() === "sms" && /\bcall\b/i.test(words) && !/\btext\b/i.test(words))
    return { message: `“${words}” texts in place of calling.`, fix: `Write (tel:${number}), or other words.` };
  return null;
}

function numbersIn(words: string): string[] {
  return [...words.matchAll(NUMBER)].map(([found]) => digitsOf(found));
}

/** What a phone dials: letters are keys, a leading 1 is the country, and no phone listens after ten digits. */
export function digitsOf(number: string): string {
  const keyed = number.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));
  const digits = keyed.replace(/\D/g, "");
  return (digits.length > LONGEST && digits.startsWith("1") ? digits.slice(1) : digits).slice(0, LONGEST);
}
