import type { Cell } from "@/lib/content";
import type { Citations } from "./citations";
import type { CitedText } from "./types";

/** A row's value with numbered notes. */
export function citedCell({ value, sources, ask }: Cell, citations: Citations): CitedText {
  return { value, ask, notes: citations.notes(sources) };
}
