import type { Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { addressOfFile } from "../address";
import { remarkCallouts } from "../markdown/callouts";
import { remarkCareCards } from "../markdown/care-cards";
import { remarkCitations } from "../markdown/citations";
import { remarkDrawnLists } from "../markdown/drawn-lists";
import { remarkHeadingIds } from "../markdown/heading-ids";
import { rehypeHoles } from "../markdown/holes";
import { rehypeLocalNotes } from "../markdown/local-notes";
import { rehypeOldIds } from "../markdown/old-ids";
import { rehypeParts } from "../markdown/parts";
import { rehypePermalinks } from "../markdown/permalinks";
import { plainMarkdown } from "../markdown/plain";
import { rehypeTables } from "../markdown/tables";
import { rehypeTermLinks } from "../markdown/term-links";
import { cache } from "./cache";
import type { CompileContext } from "./context";

/** A text in the two forms that readers get, as templates (markdown/template.ts). */
export interface CompiledText {
  readonly html: string;
  readonly markdown: string;
}

/**
 * Compiles an article's text, or remembers what the same text became before.
 * @param parse gives the tree of the text, where it is needed
 */
export function compileText(file: string, text: string, context: CompileContext, parse: (text: string) => Root): CompiledText {
  return cache.remember(["text", file, text, context.digest], () => {
    const tree = parse(text);
    return { html: toTemplate(tree, addressOfFile(file), context), markdown: plainMarkdown(tree) };
  });
}

/**
 * A text's tree as HTML with holes.
 * @param path the page's path: /iop
 */
export function toTemplate(
  tree: Root,
  path: string,
  { terms, redirects, notes = [] }: Pick<CompileContext, "terms" | "redirects"> & Partial<Pick<CompileContext, "notes">>,
): string {
  const processor = unified()
    .use([remarkHeadingIds, remarkCitations, remarkCallouts, remarkCareCards, remarkDrawnLists])
    .use(remarkRehype)
    .use(rehypePermalinks)
    .use(rehypeLocalNotes, partsOf(path, notes))
    .use([rehypeParts, rehypeTables])
    .use(rehypeTermLinks, path, terms)
    .use(rehypeOldIds, movedIn(path, redirects))
    .use(rehypeHoles)
    // Raw nodes are our holes: HTML in Markdown is dropped before, and stops the build.
    .use(rehypeStringify, { allowDangerousHtml: true });
  return processor.stringify(processor.runSync(structuredClone(tree)));
}

/** Ids of the parts of a page among some places. */
function partsOf(path: string, places: readonly string[]): string[] {
  return places.filter((place) => place.startsWith(`${path}#`)).map((place) => place.slice(path.length + 1));
}

/** Ids of headings that got a new id on the same page: old → new. */
function movedIn(path: string, redirects: Readonly<Record<string, string>>): Map<string, string> {
  const own = `${path}#`;
  const stayed = Object.entries(redirects).filter(([from, to]) => from.startsWith(own) && to.startsWith(own));
  return new Map(stayed.map(([from, to]) => [from.slice(own.length), to.slice(own.length)]));
}
