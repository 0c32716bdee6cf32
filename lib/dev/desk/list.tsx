import { dayInWords } from "@/lib/page/days";
import { DESK } from "./addresses";
import { fromToday } from "./days";
import { nextForSite } from "./next-site";
import { PageTable } from "./page-table";
import { Problems, Steps } from "./parts";
import { addressOfQuery, chosen, type Query, SHOWS, type Show } from "./query";
import { Live, Shell } from "./shell";
import { count } from "./steps";
import type { Desk, PlacedProblem, Row } from "./types";

export interface ListProps {
  readonly desk: Desk;
  readonly rows: readonly Row[];
  readonly problems: readonly PlacedProblem[];
  readonly query: Query;
  readonly today: string;
  /** Whether the pages stand here as they are now. */
  readonly isWhole: boolean;
}

/** What the desk says while it can’t look at pages. */
export const UNREAD_SETTINGS = "A file of settings can’t be read, and nothing can be checked without it.";

/** So many dates stand in the list of what comes due. */
const DATES = 12;

/** The whole site: what to do next, what is wrong outside of pages, what comes due, and every page. */
export function List({ desk, rows, problems, query, today, isWhole }: ListProps) {
  const shown = chosen(rows, query, today);
  const pages = new Set(rows.map(({ address }) => address));
  const elsewhere = problems.filter(({ at }) => !at || !pages.has(at.address));
  return (
    <Shell
      title="The desk"
      status={isWhole ? summary(rows, problems) : `${UNREAD_SETTINGS} Pages are shown as they were before.`}
    >
      <section aria-labelledby="next">
        <h2 id="next">What to do next</h2>
        <Live id="live-next">
          <Steps steps={nextForSite({ rows, problems, due: desk.due, today })} />
        </Live>
      </section>
      <Live id="live-elsewhere">{elsewhere.length > 0 ? <Elsewhere problems={elsewhere} /> : null}</Live>
      <Dates due={desk.due} today={today} />
      <section aria-labelledby="pages">
        <h2 id="pages">Pages</h2>
        <Live id="live-shows">
          <Shows rows={rows} query={query} today={today} />
        </Live>
        <Find groups={desk.groups} query={query} />
        <Live id="live-pages">
          <PageTable rows={shown} all={rows.length} query={query} today={today} limits={desk.limits} />
        </Live>
      </section>
    </Shell>
  );
}

function summary(rows: readonly Row[], problems: readonly PlacedProblem[]): string {
  const warnings = problems.filter(({ warning }) => warning).length;
  const found = `${count(problems.length - warnings, "error")} and ${count(warnings, "warning")}`;
  return `${count(rows.length, "page")}, ${found}.`;
}

function Elsewhere({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">Problems that stand on no page of their own</h2>
      <Problems problems={problems} framed={false} />
    </section>
  );
}

function Dates({ due, today }: Pick<Desk, "due"> & { readonly today: string }) {
  return (
    <details>
      <summary>What comes due, the next {DATES} dates</summary>
      <div id="dates">
        <Live id="live-dates">
          <ul className="dates">
            {due.slice(0, DATES).map(({ what, by, pages = [], file }) => (
              <li key={`${by} ${what} ${file}`}>
                <b>{dayInWords(by)}</b> ({fromToday(by, today)}): {what} {pages.length > 0 ? pages.join(", ") : file}
              </li>
            ))}
          </ul>
        </Live>
      </div>
    </details>
  );
}

function Shows({ rows, query, today }: Pick<ListProps, "rows" | "query" | "today">) {
  return (
    <nav aria-label="Show">
      <ul className="shows">
        {Object.entries(SHOWS).map(([show, { label, holds }]) => (
          <li key={show}>
            <a
              href={addressOfQuery({ ...query, show: show as Show })}
              aria-current={query.show === show ? "true" : undefined}
              className="button"
            >
              {label} <span>({rows.filter((row) => holds(row, today)).length})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A form, so that it works without script; what is shown and its order stay as they are. */
function Find({ groups, query }: Pick<Desk, "groups"> & Pick<ListProps, "query">) {
  const kept = Object.entries({ show: query.show, sort: query.sort, order: query.order });
  return (
    <form action={DESK} className="find">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        Section
        <select name="section" defaultValue={query.section}>
          <option value="">all</option>
          {groups.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Words in title, address or file
        <input name="find" defaultValue={query.find} autoComplete="off" />
      </label>
      <button type="submit">Show these</button>
    </form>
  );
}
