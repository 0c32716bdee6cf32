import { catalog } from "./catalog";
import type { LinkCard } from "./types";

/** The header's links, in order. */
export const MAIN_LINKS: readonly Pick<LinkCard, "address" | "label">[] = [
  { address: "/levels", label: "Levels of care" },
  { address: "/iop/what-to-expect", label: "What to expect" },
  { address: "/glossary", label: "Words" },
  { address: "/about", label: "About" },
];

/** The footer's links: the seven levels, and the pages about the site. */
export function footerLinks(): { levels: { address: string; label: string }[]; site: { address: string; label: string }[] } {
  return {
    levels: catalog.levels.map(({ id, shortName }) => ({ address: `/${id}`, label: shortName })),
    site: [
      { address: "/next-step", label: "Your next step" },
      { address: "/help-now", label: "When it can’t wait" },
      { address: "/pages", label: "All pages, A to Z" },
      { address: "/glossary", label: "Glossary" },
      { address: "/sources", label: "Sources" },
      { address: "/search", label: "Search" },
      { address: "/pocket", label: "Pocket edition" },
      { address: "/about", label: "About" },
      { address: "/about/accessibility", label: "Accessibility" },
      { address: "/about/privacy", label: "Privacy" },
    ],
  };
}
