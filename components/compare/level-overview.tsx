import { Cited } from "@/components/article/cited";
import type { LevelRows, NextStepPage } from "@/lib/page/next-step";

/**
 * All levels: a table with the questions asked most, the rest in a disclosure below each. On a phone the style sheet
 * turns each level into a card, which takes the table's meaning away from some screen readers: the explicit roles keep it.
 */
export function LevelOverview({ asked, levels }: Pick<NextStepPage, "asked" | "levels">) {
  return (
    <table role="table" className="levels">
      <caption className="sr-only">The seven levels of care</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Level
          </th>
          {asked.map((label) => (
            <th key={label} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {levels.map((level, i) => (
        <LevelBody key={level.id} level={level} place={i + 1} />
      ))}
    </table>
  );
}

function LevelBody({ level, place }: { readonly level: LevelRows; readonly place: number }) {
  const { address, shortName, name, asked, more } = level;
  return (
    <tbody role="rowgroup" className={`step-${place}`}>
      <tr role="row">
        <th role="rowheader" scope="row">
          <a href={address}>{shortName}</a> <small>{name}</small>
        </th>
        {asked.map(({ id, label, cell }) => (
          <td key={id} role="cell">
            <span className="asked" aria-hidden="true">
              {label}
            </span>{" "}
            <Cited text={cell} />
          </td>
        ))}
      </tr>
      <tr role="row">
        <td role="cell" colSpan={asked.length + 1}>
          <details>
            <summary>
              {more.length} more answers<span className="sr-only"> about {shortName}</span>
            </summary>
            <dl>
              {more.map(({ id, label, cell }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    <Cited text={cell} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </td>
      </tr>
    </tbody>
  );
}
