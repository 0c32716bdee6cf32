import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { digitsOf, isPhoneLink, numbersIn, phoneLinkTo } from "../../phone-numbers";
import type { Finding } from "./finding";

type Fault = Pick<Finding, "message" | "fix">;

/** The forms that are sure to be dialed. */
const RIGHT = /^(?:(?:tel|sms):(?:[2-9]\d{2}|\+1[2-9]\d{9})|sms:\d{5,6})$/;

/** A country’s own number follows its +, or what is dialed in its place. */
const FOREIGN = /^(?:\w+:)?(?:\+(?!1)|00(?!1)|011)[\d\s().-]*\d/;

/** A reader who is afraid presses what the words name: they and the number of the link are the same. */
export function phoneLinkFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const fault = formFault(node.url) ?? (node.type === "link" ? faultOf(node) : null);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (fault) findings.push({ line, column, rule: "phone-numbers", ...fault });
  });
  return findings;
}

/** A phone dials what stands after “tel:” as it is, and some dial nothing at all for what is written in another way. */
function formFault(url: string): Fault | null {
  if (!isPhoneLink(url) || RIGHT.test(url)) return null;
  if (FOREIGN.test(url))
    return {
      message: `“${url}” is a number of another country.`,
      fix: "Take the link out, or write a number in the United States.",
    };
  // Of a number that nobody has no form is right: one that is short, or that begins with 0 or 1.
  const right = phoneLinkTo(url);
  const fix = RIGHT.test(right)
    ? `Write (${right}).`
    : "Correct the number, and write it like (tel:911), (sms:988) or (tel:+18006624357).";
  return { message: RIGHT.test(right) ? `not every phone can dial “${url}”.` : `nobody has the number “${url}”.`, fix };
}

function faultOf(link: Link): Fault | null {
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
