import { type Content, content } from "@/lib/content";
import { type PageGroup, pagesByLetter, pagesBySection } from "./page-list";
import type { PageFrame } from "./types";

export interface AllPages extends PageFrame {
  readonly sections: readonly PageGroup[];
  readonly letters: readonly PageGroup[];
}

/** The list of all pages, by section and from A to Z. */
export function allPages(from: Content = content): AllPages {
  const sections = pagesBySection(from);
  return {
    address: "/pages",
    title: "All pages, A to Z",
    description: "Every page of this site, by what it is about and from A to Z.",
    breadcrumb: [{ label: "All pages" }],
    sections,
    letters: pagesByLetter(sections),
  };
}
