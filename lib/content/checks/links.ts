import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
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
    return fault ? [{ ...where, rule: "links", ...fault }] : [];
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
  if (!to.startsWith("/")) {
    return {
      message: `"${to}" leads out of the site.`,
      fix: "Name the page as a source and cite it with [^id], or write an address like /iop.",
    };
  }
  const [address = "", id] = to.split("#");
  if (!known.has(address))
    return { message: `"${to}" leads to no page.`, fix: "Correct the address or remove the link.", missing: address };
  const ids = knownIds(address, content);
  if (!id || ids.includes(id)) return null;
  return {
    message: `"${to}" leads to no heading: ${address} has ${ids.join(", ") || "none"}.`,
    fix: "Correct what follows #.",
    missing: address,
  };
}
