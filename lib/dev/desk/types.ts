import type { Measures } from "@/lib/content/editorial/measure";
import type { Due } from "@/lib/content/freshness";
import type { Source } from "@/lib/content/model";
import type { Problem } from "@/lib/content/problem";
import type { ShownAt } from "@/lib/content/shown-at";
import type { Review } from "./review";

/** A problem with all that an editor needs to find it, in the file and on the page. */
export interface PlacedProblem extends Problem {
  readonly line: number;
  readonly column: number;
  /** The page and its part that show it; null for what stands on no page of its own. */
  readonly at: ShownAt | null;
  /** The line of the file that it stands in; null when it is about the whole file. */
  readonly quote: string | null;
}

/** What the desk knows of a page, as far as it depends on the content alone. */
export interface DeskPage {
  readonly address: string;
  readonly title: string;
  /** The file that it is written in; null for a page that is drawn from several. */
  readonly file: string | null;
  /** The id of its group. */
  readonly group: string;
  /** Null for pages that are drawn from data, and for those that can’t be read. */
  readonly measures: Measures | null;
  readonly review: Review | null;
  /** All days that concern it, most urgent first. */
  readonly due: readonly Due[];
  /** Whether every page leads to it. */
  readonly everywhere: boolean;
  readonly linksIn: readonly string[];
  readonly linksOut: readonly string[];
  readonly sources: readonly Pick<Source, "id" | "title" | "publisher" | "year" | "seen" | "url">[];
  /** The other languages of the site, and whether it is there in each. */
  readonly twins: readonly { readonly name: string; readonly address: string; readonly isThere: boolean }[];
}

/** What the desk knows of the site. */
export interface Desk {
  /** Whether every file can be read, so that pages are drawn with what was written last. */
  readonly isDrawn: boolean;
  readonly pages: readonly DeskPage[];
  /** The parts of the site, in the order of the list of pages. */
  readonly groups: readonly { readonly id: string; readonly label: string }[];
  /** Everything with a day, most urgent first. */
  readonly due: readonly Due[];
  /** The highest US school grades that the check takes. */
  readonly limits: { readonly page: number; readonly smog: number; readonly summary: number };
}

/** A page with what changes between two looks at it. */
export interface Row extends DeskPage {
  /** Errors first. */
  readonly problems: readonly PlacedProblem[];
  /** Bytes of its delivered document in brotli, and how many it may have; null when nobody weighed it as it is now. */
  readonly weight: { readonly bytes: number; readonly limit: number } | null;
}
