import { LEVEL_IDS } from "../vocabulary/level-ids";

/** What the header, the footer, the menu, the first page and danger boxes lead to; a test holds the list against them. */
const LINKED = [
  "/levels",
  "/about",
  "/about/accessibility",
  "/about/privacy",
  "/aftercare",
  "/assessment",
  "/do-i-need-treatment",
  "/family/what-to-say",
  "/find-treatment",
  "/iop/leaving",
  "/iop/what-to-expect",
  "/paying",
  ...LEVEL_IDS.map((id) => `/${id}`),
];

/** Pages about danger: nobody takes these away or writes them anew for one place. */
const DANGER = ["/help-now", "/crisis-lines", "/overdose", "/mixing", "/after-detox", "/withdrawal"];

/** What every copy promises its readers. */
const PROMISED = ["/about/privacy", "/about/accessibility"];

function isDanger(address: string): boolean {
  return DANGER.includes(address) || address.startsWith("/withdrawal/");
}

/** Whether every copy has this page. */
export function isKept(address: string): boolean {
  return isDanger(address) || LINKED.includes(address);
}

/** Whether every copy has this page as we wrote it; an edition may add notes to it. */
export function isOursAlone(address: string): boolean {
  return isDanger(address) || PROMISED.includes(address);
}
