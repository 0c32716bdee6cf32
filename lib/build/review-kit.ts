import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ReviewKit } from "@/components/review/review-kit";
import type { Content } from "@/lib/content/model";
import type { Answer } from "@/lib/content/review/form";
import { kitOf } from "@/lib/content/review/kit";
import type { PageText } from "@/lib/content/review/page-text";
import { dayInWords } from "@/lib/page/days";
import { site, wholeAddress } from "@/lib/site";

export interface KitInputs {
  readonly page: PageText;
  readonly content: Pick<Content, "sources">;
  /** The day of printing: 2026-11-30. */
  readonly printed: string;
  /** What the same reviewer answered before, by today’s numbers. */
  readonly answers?: ReadonlyMap<number, Answer> | undefined;
}

/** The whole printable file as HTML. */
export function drawKit({ page, content, printed, answers }: KitInputs): string {
  const props = {
    kit: kitOf(page, content, printed, answers),
    url: isOnlyHere() ? `${site.name}, ${page.address}` : wholeAddress(page.address),
    day: dayInWords(printed),
    contact: site.contact ?? undefined,
  };
  return `<!doctype html>${renderToStaticMarkup(createElement(ReviewKit, props))}\n`;
}

/** Whether no reader has an address of this site yet: then a whole one would lead nowhere. */
function isOnlyHere(): boolean {
  return new URL(site.url).hostname === "localhost";
}
