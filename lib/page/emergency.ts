import { SECOND_PART } from "@/lib/content/markdown/parts";
import { type Call, callsOf } from "@/lib/content/vocabulary/emergency-pages";

/** What a page about an emergency begins with. */
export interface Emergency {
  /** Whom to call, the most urgent first. */
  readonly calls: readonly Call[];
  /** What to do now, as compiled HTML: the text up to its second part. */
  readonly first: string;
  /** The other parts. */
  readonly rest: string;
}

/**
 * @param numbered the text of the page with its notes numbered
 * @param draw what makes a part of it HTML
 * @returns its calls, and the text in two: what to do now, and the rest
 */
export function emergencyOf(address: string, numbered: string, draw: (part: string) => string): Emergency {
  const [first = "", rest = ""] = numbered.split(SECOND_PART).map((part) => draw(part));
  return { calls: callsOf(address), first, rest };
}
