import type { Cell, Level } from "@/lib/content";
import { ROW_IDS, ROW_LABELS, type RowId } from "@/lib/content/vocabulary/level-rows";

export interface ComparedRow {
  readonly id: RowId;
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Whether the levels say different things in this row. */
  readonly differs: boolean;
}

/** The ten rows for the given levels, each marked where the levels differ. Equal words mean equal facts. */
export function compareLevels(levels: readonly Level[]): ComparedRow[] {
  return ROW_IDS.map((id) => {
    const cells = levels.map(({ rows }) => rows[id]);
    return { id, label: ROW_LABELS[id], cells, differs: new Set(cells.map(({ value }) => plain(value))).size > 1 };
  });
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim();
}
