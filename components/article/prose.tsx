import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { parseFragment } from "parse5";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { Drawing } from "@/components/drawings/drawing";
import { isDrawing } from "@/lib/content/vocabulary/drawing-names";

const PLACE = "data-drawing";

interface ProseProps {
  readonly html: string;
  /** How this part of a text is laid out, where it differs. */
  readonly className?: string;
}

/**
 * The only place that inserts HTML (structured-data.tsx inserts JSON). It is compiled from our own Markdown, in which raw HTML stops the build
 * (lib/content/checks/markdown.ts); nothing a reader sends ever comes here.
 */
export function Prose({ html, className = "mt-8" }: ProseProps) {
  if (html.includes(PLACE)) return <div className={`prose ${className}`}>{withDrawings(html)}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above; compiled Markdown has no other way in.
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The text as elements, with each drawing in its place; only the few pages that have one are taken apart. */
function withDrawings(html: string) {
  return toJsxRuntime(fromParse5(parseFragment(html)) as Root, { Fragment, jsx, jsxs, components: { svg: Placed } });
}

function Placed({ [PLACE]: name = "" }: { readonly [PLACE]?: string }) {
  return isDrawing(name) ? <Drawing name={name} /> : null;
}
