import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
import { nearest } from "../nearest";
import { isPhoneLink } from "../phone-numbers";
import type { Problem } from "../problem";
import { markedFields } from "./marked-fields";

interface Link {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly to: string;
}

type Fault = Pick<Problem, "message" | "fix" | "missing">;

/** Links between pages lead somewhere, down to the heading. Addresses outside the site belong in a source or a helpline. */
export function checkLinks(content: Content): Problem[] {
  const known = knownAddresses(content);
  const problemsOf = ({ to, ...where }: Link) => {
    const fault = faultOf(to, known, content);
    return fault ? [{ ...where, rule: "links", words: to, ...fault }] : [];
  };
  return linksOf(content).flatMap(problemsOf);
}

function linksOf(content: Content): Link[] {
  const inTexts = [...content.articles.values()].flatMap(({ file, address, outline }) =>
    outline.links
      .filter(({ to }) => !isPhoneLink(to))
      .map(({ to, line }) => ({ file, line, to: to.startsWith("#") ? address + to : to })),
  );
  const inFields = markedFields(content, "link").flatMap(({ file, field, texts }) => texts.map((to) => ({ file, field, to })));
  return [...inTexts, ...inFields];
}

function faultOf(to: string, known: ReadonlySet<string>, content: Content): Fault | null {
  const meant = meantPlace(to, known, content);
  if (meant) return { message: `"${to}" is no address of a page.`, fix: `Write (${meant}).` };
  if (!to.startsWith("/")) {
    return {
      message: `"${to}" leads out of the site.`,
      fix: "Name the page as a source and cite it with [^id], or write an address like /iop.",
    };
  }
  const [address = "", id] = to.split("#");
  if (!known.has(address))
    return { message: `"${to}" leads to no page.`, fix: correction(nearest(address, [...known])), missing: address };
  const ids = knownIds(address, content);
  if (!id || ids.includes(id)) return null;
  return {
    message: `"${to}" leads to no heading: ${address} has ${ids.join(", ") || "none"}.`,
    fix: id && nearest(id, ids) ? `Correct what follows #: the nearest is #${nearest(id, ids)}.` : "Correct what follows #.",
    missing: address,
  };
}

function correction(near: string | null): string {
  return near ? `Correct the address (the nearest is ${near}), or remove the link.` : "Correct the address or remove the link.";
}

/** The page that was meant by a file’s name, or by an address with a slash too many or too few. */
function meantPlace(to: string, known: ReadonlySet<string>, content: Content): string | null {
  if (/^(?:\w+:|\/\/)/.test(to)) return null;
  const [path = "", id] = to.toLowerCase().split("#");
  const plain = path
    .replace(/^[./]+/, "")
    .replace(/^(?:content\/)?en(?:\/|$)/, "")
    .replace(/\.(?:md|html?)$/, "");
  const address = `/${plain
    .replace(/(?:^|\/)index$/, "")
    .replace(/\/+$/, "")
    .replace(/(?:%20|[\s_])+/g, "-")}`;
  const place = id ? `${address}#${id}` : address;
  const stands = known.has(address) && (!id || knownIds(address, content).includes(id));
  return stands && place !== to ? place : null;
}
