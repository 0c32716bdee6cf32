import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
import type { Problem } from "../problem";

interface Link {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly to: string;
}

/** Links between pages lead somewhere, down to the heading. Addresses outside the site belong in a source or a helpline. */
export function checkLinks(content: Content): Problem[] {
  const known = knownAddresses(content);
  const problemsOf = ({ to, ...where }: Link) => {
    const message = faultOf(to, known, content);
    return message ? [{ ...where, message }] : [];
  };
  return linksOf(content).flatMap(problemsOf);
}

function linksOf({ articles, terms }: Content): Link[] {
  const inArticles = [...articles.values()].flatMap(({ file, address, outline, related }) => [
    ...outline.links
      .filter(({ to }) => !/^(tel|sms):/.test(to))
      .map(({ to, line }) => ({ file, line, to: to.startsWith("#") ? address + to : to })),
    ...related.map((to) => ({ file, field: "related", to })),
  ]);
  return [...inArticles, ...[...terms.values()].map(({ file, moreAt }) => ({ file, field: "moreAt", to: moreAt }))];
}

function faultOf(to: string, known: ReadonlySet<string>, content: Content): string | null {
  if (!to.startsWith("/")) {
    return `"${to}" leads out of the site. Name the page as a source and cite it with [^id], or write an address like /iop.`;
  }
  const [address = "", id] = to.split("#");
  if (!known.has(address)) return `"${to}" leads to no page. Correct the address or remove the link.`;
  const ids = knownIds(address, content);
  if (!id || ids.includes(id)) return null;
  return `"${to}" leads to no heading: ${address} has ${ids.join(", ") || "none"}.`;
}
