import { z } from "zod";
import { addressOfFile } from "../address";
import { isDrawn } from "../addresses";
import type { Kind } from "../kinds/kind";
import { outlineSchema } from "../markdown/outline";
import { fill, hole } from "../markdown/template";
import type { RawDocument } from "../model";
import type { Problem } from "../problem";
import { withTexts } from "../schema/roles";
import { type Moved, placeNow } from "./moved";
import { type Edition, leftOutOf } from "./read";

/** What has to be known of an edition to hold its files and ours together. */
export interface Laid {
  readonly edition: Edition;
  /** Where places of this copy went. */
  readonly moved: Moved;
}

/** @returns null where there is no edition: then nothing is changed, and nothing overlooked */
export function laidOf(edition: Edition | null, moved: Moved): Laid | null {
  return edition && { edition, moved };
}

/** What begins the name of everything in an edition but its pages, so that nothing of ours ever has the same. */
export const OWN_NAME = /^local-[a-z0-9-]+$/;

/** Whether a file is the edition's, by its place in the content. */
export function isOwn(file: string, { pages }: Pick<Edition, "pages">): boolean {
  return file.endsWith(".md") ? pages.has(addressOfFile(file)) : OWN_NAME.test(file.replace(/^.*\/|\.yaml$/g, ""));
}

/** A document whose links to pages that are not in this copy lead on to where these went. */
export function ledOn(raw: RawDocument, { schema }: Pick<Kind, "schema">, { moved }: Laid): RawDocument {
  const now = (place: string) => placeNow(place, moved);
  const fields = withTexts(schema, raw.fields, "link", now);
  if (!raw.body) return { ...raw, fields };
  const { html, markdown, outline } = raw.body;
  const lead = (template: string) => fill(template, { link: (to) => hole("link", to.startsWith("/") ? now(to) : to) });
  const found = outlineSchema.parse(outline);
  const links = found.links.map((link) =>
    link.to.startsWith("/") && now(link.to) !== link.to ? ledTo(now(link.to), link.line) : link,
  );
  const body = { html: lead(html), markdown: lead(markdown), outline: { ...found, links } };
  return { ...raw, fields: withoutItself(raw.file, fields), body };
}

/** Without its label, which names the page that is not there. */
function ledTo(to: string, line: number): { to: string; line: number } {
  return { to, line };
}

const named = z.looseObject({ related: z.array(z.unknown()) });

/** What led to a page that this copy has not may now lead to the page itself. */
function withoutItself(file: string, fields: unknown): unknown {
  const { success, data } = named.safeParse(fields);
  if (!success) return fields;
  return { ...data, related: data.related.filter((to) => to !== addressOfFile(file)) };
}

/**
 * Whether a problem of ours is made by the edition alone: a page that only a page now gone named, a source that only it
 * cited, a heading that the page in its place has not. Where the edition stands in for ours, its own check tells of that.
 */
export function isOfEdition({ file, rule, needsAll, missing }: Problem, { edition, moved }: Laid): boolean {
  if (isOwn(file, edition)) return false;
  // Told once, at the line that leaves the page out.
  if (missing && file !== edition.file && leadNowhere(edition, moved).has(missing.split("#")[0] ?? "")) return true;
  const covers = edition.covered.size > 0 || leftOutOf(edition).size > 0;
  if (needsAll && (rule === "orphans" || rule === "sources")) return covers;
  return (rule === "links" || rule === "search") && missing !== undefined && edition.covered.has(missing);
}

/** What ours asks of a page of the edition in its place is told as a warning: the base must not break a copy that was sound. */
export function softened(problem: Problem, { edition }: Laid): Problem {
  return problem.rule === "dated-rules" && isOwn(problem.file, edition) ? { ...problem, warning: true } : problem;
}

/** Pages left out for which the edition names no page that there is, and what it names in their place. */
function leadNowhere(edition: Edition, moved: Moved): ReadonlySet<string> {
  const { pages, ours } = edition;
  const out = [...leftOutOf(edition)].map((from) => [from, placeNow(from, moved).split("#")[0] ?? ""]);
  return new Set(out.filter(([, to = ""]) => !pages.has(to) && !ours.has(to) && !isDrawn(to)).flat());
}
