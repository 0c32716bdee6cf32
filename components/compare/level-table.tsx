import { Cited } from "@/components/article/cited";
import type { TableLevel, TableRow } from "@/lib/page/comparison";

export interface LevelTableProps {
  readonly caption: string;
  readonly levels: readonly TableLevel[];
  readonly rows: readonly TableRow[];
}

/**
 * The rows in which levels differ, side by side; each says so in a word. On a narrow screen the style sheet stacks the
 * cells, which takes the table's meaning away from some screen readers: the explicit roles keep it.
 */
export function LevelTable({ caption, levels, rows }: LevelTableProps) {
  return (
    <table role="table" className={`compare compare-${levels.length} mt-4`}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {levels.map((level) => (
            <th key={level.id} role="columnheader" scope="col">
              <a href={level.address} className="text-inherit">
                {level.shortName}
              </a>{" "}
              <small className="font-sans text-[0.8rem] font-normal text-soft">{level.name}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} levels={levels} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, levels }: { readonly row: TableRow } & Pick<LevelTableProps, "levels">) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.label} <small className="differs">differs</small>
      </th>
      {row.cells.map((cell, i) => (
        <td key={levels[i]?.id} role="cell">
          <span className="cell-level" aria-hidden="true">
            {levels[i]?.shortName}
          </span>{" "}
          <Cited text={cell} />
        </td>
      ))}
    </tr>
  );
}
