import type { Content } from "@/lib/content/model";
import { COMPARISON_SLUGS, levelsOfSlug } from "@/lib/content/vocabulary/comparison-slugs";
import { type ListedLink, type PageGroup, pagesBySection } from "@/lib/page/page-list";

/** Articles that are broken stand before all others. */
export const UNREADABLE = { id: "unreadable", label: "Pages that can’t be read" };

/** What the list of all pages leaves out, since readers come to it from everywhere. */
const LEFT_OUT: readonly ListedLink[] = [
  { address: "/", label: "Home" },
  { address: "/next-step/questions", label: "Questions to think with" },
  { address: "/search", label: "Search" },
  { address: "/pages", label: "All pages, A to Z" },
];

/** Every page of the site, by section: the list of pages that readers get, what that leaves out, and all comparisons. */
export function groupsOf(content: Content): PageGroup[] {
  const groups = pagesBySection(content).map((group) =>
    group.id === "tools" ? { ...group, pages: [...LEFT_OUT, ...group.pages] } : group,
  );
  return [
    ...groups,
    { id: "comparisons", label: "Comparisons", pages: COMPARISON_SLUGS.map((slug) => comparison(slug, content)) },
  ];
}

function comparison(slug: string, { levels }: Content): ListedLink {
  const names = (levelsOfSlug(slug) ?? []).map((id) => levels.get(id)?.shortName ?? id);
  return { address: `/next-step/${slug}`, label: names.join(" or ") };
}
