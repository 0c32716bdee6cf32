import type { Content } from "@/lib/content/model";
import { comparisonSlug, LEVEL_PAIRS } from "@/lib/content/vocabulary/comparison-slugs";
import { ROW_IDS, ROW_LABELS } from "@/lib/content/vocabulary/level-rows";
import { ALIAS_JOINT } from "@/lib/search/names";
import { searchSections } from "@/lib/search/sections";
import type { SearchSection } from "@/lib/search/types";
import { drawnPages } from "./page-list";

/** Everything that a search may find: articles, the glossary, and the pages that the site draws itself. */
export function siteSections(content: Content): SearchSection[] {
  const drawn = drawnPages(content).filter(({ address }) => address !== "/glossary");
  return [
    ...searchSections(content),
    ...drawn.map(({ address, label }) => sectionOf(address, label, [], textOf(address, content))),
    sectionOf("/pages", "All pages, A to Z", ["site map", "index of pages"]),
    ...LEVEL_PAIRS.map((pair) => {
      const names = pair.flatMap((id) => content.levels.get(id)?.shortName ?? []);
      const title = `${names.join(" or ")}: what is different?`;
      return sectionOf(`/next-step/${comparisonSlug(pair)}`, title, [names.join(" vs "), names.toReversed().join(" versus ")]);
    }),
  ];
}

function sectionOf(address: string, title: string, aliases: readonly string[], text = ""): SearchSection {
  return { id: address, page: address, pageTitle: title, heading: title, aliases: aliases.join(ALIAS_JOINT), summary: "", text };
}

/** The words of a page that is drawn from data: a sheet’s questions, a day’s points, the rows of the table. */
function textOf(address: string, { callSheets, firstDays, levels }: Content): string {
  const id = address.split("/").at(-1);
  const sheet = address.startsWith("/call-sheets/") ? [...callSheets.values()].find((one) => one.id === id) : undefined;
  if (sheet) return [sheet.intro, ...sheet.questions.map(({ ask }) => ask)].join(" ");
  const day = address.startsWith("/first-day/") ? [...firstDays.values()].find((one) => one.id === id) : undefined;
  if (day) return [day.intro, ...day.points.map(({ time, what }) => `${time}: ${what}`)].join(" ");
  if (address !== "/next-step") return "";
  const rows = ROW_IDS.map(
    (row) =>
      `${ROW_LABELS[row]}: ${[...levels.values()].map(({ shortName, rows }) => `${shortName}: ${rows[row].value}`).join("; ")}.`,
  );
  return rows.join(" ");
}
