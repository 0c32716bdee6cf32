import { Cited } from "@/components/article/cited";
import type { TableLevel, TableRow } from "@/lib/page/comparison";

export interface LevelTableProps {
  readonly caption: string;
  readonly levels: readonly TableLevel[];
  readonly rows: readonly TableRow[];
  /** Rows that differ say so; pointless where nearly all do. */
  readonly markDifferences: boolean;
}

/**
 * Levels side by side. On a narrow screen the style sheet stacks the cells, which takes the table's meaning away
 * from some screen readers: the explicit roles keep it.
 */
export function LevelTable({ caption, levels, rows, markDifferences }: LevelTableProps) {
  return (
    <table role="table" className={`compare compare-${levels.length} mt-6`}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {levels.map((level) => (
            <th key={level.id} role="columnheader" scope="col">
              <a href={level.address} className="text-inherit">
                {level.shortName}
              </a>
              <small className="font-sans text-[0.8rem] font-normal text-soft">{level.name}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} levels={levels} mark={markDifferences && row.differs} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly levels: readonly TableLevel[];
  readonly mark: boolean;
}

function Row({ row, levels, mark }: RowProps) {
  return (
    <tr role="row" className={mark ? "differs" : undefined}>
      <th role="rowheader" scope="row">
        {row.label}
        {mark ? <small className="font-normal">These differ.</small> : null}
      </th>
      {row.cells.map((cell, i) => (
        <td key={levels[i]?.id} role="cell">
          <span className="cell-level" aria-hidden="true">
            {levels[i]?.shortName}
          </span>
          <Cited text={cell} />
        </td>
      ))}
    </tr>
  );
}
