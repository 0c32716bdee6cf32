import { catalog } from "./catalog";
import type { LinkCard } from "./types";

/** The header's links, in order. */
export const MAIN_LINKS: readonly Pick<LinkCard, "address" | "label">[] = [
  { address: "/levels", label: "Levels of care" },
  { address: "/iop/what-to-expect", label: "What to expect" },
  { address: "/glossary", label: "Words" },
  { address: "/about", label: "About" },
];

/** What people come for, as the menu of a phone lists it: the most urgent first. */
export const NEEDS: readonly Pick<LinkCard, "address" | "label">[] = [
  { address: "/help-now", label: "It can’t wait" },
  { address: "/withdrawal", label: "Is it safe to stop?" },
  { address: "/levels", label: "What the levels are" },
  { address: "/next-step", label: "Compare levels: your next step" },
  { address: "/iop/what-to-expect", label: "What a day is like" },
  { address: "/find-treatment", label: "Find treatment" },
  { address: "/paying", label: "Pay for it" },
  { address: "/family/what-to-say", label: "Help someone you love" },
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
