import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { isMark } from "@/lib/content/edition/check-look";
import { siteSchemes } from "@/lib/content/edition/colors/schemes";
import { aloneMark, readMark } from "@/lib/content/edition/mark";
import { type Edition, readEdition } from "@/lib/content/edition/read";
import type { SHOWN_EDITION } from "./edition-schema";

/**
 * Writes what pages show of a local edition, and its colors as a style sheet.
 * @param root the project's folder
 * @param folder .generated in it
 */
export function generateEdition(root: string, folder: string): void {
  const edition = readEdition(root);
  writeFileSync(join(folder, "edition.json"), JSON.stringify(edition && shownOf(root, edition)));
  writeFileSync(join(folder, "edition.css"), edition ? sheetOf(edition) : "");
}

function shownOf(root: string, edition: Edition): z.infer<typeof SHOWN_EDITION> {
  const { shortName = null, publisher, place, interests = null, colors, home, covered, pages } = edition;
  const mark = readMark(root);
  const { pine = "", ink = "" } = { ...siteSchemes().light, ...colors.light };
  return {
    site: settingsOf(edition),
    shortName,
    publisher,
    place,
    interests,
    mark: isMark(mark) ? { svg: mark.svg, alone: aloneMark(mark, { pine, ink }) } : null,
    colors,
    home,
    pages: [...new Set([...pages, ...covered.keys()])],
  };
}

/** As the environment would set them (lib/site-settings.ts). */
function settingsOf({ name, publisher, contact, address }: Edition): Record<string, string> {
  return {
    SITE_NAME: name,
    SITE_PUBLISHER: publisher,
    ...(contact ? { SITE_CONTACT: contact } : {}),
    ...(address ? { SITE_URL: address } : {}),
  };
}

/** Who asks for more contrast keeps our colors, whose contrast is computed for that too. */
function sheetOf({ colors }: Edition): string {
  return (["light", "dark"] as const)
    .map((scheme) => {
      const set = Object.entries(colors[scheme]).map(([name, color]) => `--${name}:${color}`);
      const when = `(prefers-color-scheme: ${scheme}) and (not (prefers-contrast: more))`;
      return set.length > 0 ? `@media ${when} { :root { ${set.join(";")} } }\n` : "";
    })
    .join("");
}
