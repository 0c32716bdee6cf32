import { parse } from "yaml";
import type { Move } from "./request";

/**
 * The list of redirects after a move: where its lines lead was changed already, and what leads to the page from its old
 * address is added. Where a heading of it went is said of the new address too, since a browser takes what follows # along.
 * @param text content/data/redirects.yaml
 * @param wasPublished whether readers may have kept the old address
 */
export function withRedirects(text: string, { from, to, deletes }: Move, wasPublished: boolean): string {
  const all: Readonly<Record<string, string>> = parse(text) ?? {};
  const headings = deletes
    ? []
    : Object.entries(all).flatMap(([old, now]) => (old.startsWith(`${from}#`) ? [`${to}${old.slice(from.length)}: ${now}`] : []));
  const lines = [...(wasPublished ? [`${from}: ${to}`] : []), ...headings];
  // A page that comes back to an address that it had leads nowhere else from there.
  const kept = text
    .replace(/^\{\}\n?/, "")
    .split("\n")
    .filter((line) => !line.startsWith(`${to}: `));
  return `${[kept.join("\n").trimEnd(), ...lines].filter(Boolean).join("\n")}\n`;
}
