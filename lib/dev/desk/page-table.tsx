import type { ReactNode } from "react";
import { dayInWords } from "@/lib/page/days";
import { deskAddress } from "./addresses";
import { fromToday } from "./days";
import { addressOfQuery, type Query, SORTS, type Sort } from "./query";
import { REVIEW_WORDS } from "./review";
import { errorsOf, hasFewLinks, isDueSoon, isOverdue } from "./rows";
import { count } from "./steps";
import type { Desk, Row } from "./types";

export interface PageTableProps {
  readonly rows: readonly Row[];
  /** How many pages there are in all. */
  readonly all: number;
  readonly query: Query;
  readonly today: string;
  readonly limits: Desk["limits"];
}

/**
 * The list of pages. On a phone each page is a card, which takes the table's meaning away from some screen readers: the
 * explicit roles keep it.
 */
export function PageTable({ rows, all, query, today, limits }: PageTableProps) {
  const withTwins = rows.some(({ twins }) => twins.length > 0);
  return (
    <table role="table" className="pages">
      <caption>
        {rows.length === all ? count(all, "page") : `${rows.length} of ${count(all, "page")}`}, sorted by{" "}
        {SORTS[query.sort].label.toLowerCase()}, {query.order}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {Object.keys(SORTS).map((sort) => (
            <Head key={sort} sort={sort as Sort} query={query} />
          ))}
          {withTwins ? (
            <th role="columnheader" scope="col">
              Other languages
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <PageRow key={row.address} row={row} today={today} limits={limits} withTwins={withTwins} />
        ))}
      </tbody>
    </table>
  );
}

/** A column's head leads to the same list sorted by it, and sorted so already, the other way round. */
function Head({ sort, query }: { readonly sort: Sort; readonly query: Query }) {
  const isSorted = query.sort === sort;
  const other = query.order === "ascending" ? "descending" : "ascending";
  const href = addressOfQuery({ ...query, sort, order: isSorted ? other : SORTS[sort].first });
  return (
    <th role="columnheader" scope="col" aria-sort={isSorted ? query.order : undefined}>
      <a href={href}>{SORTS[sort].label}</a>
    </th>
  );
}

interface PageRowProps {
  readonly row: Row;
  readonly today: string;
  readonly limits: Desk["limits"];
  readonly withTwins: boolean;
}

function PageRow({ row, today, limits, withTwins }: PageRowProps) {
  const { address, title, file, measures, review, weight, everywhere, linksIn, twins } = row;
  const links = everywhere ? "every page" : String(linksIn.length);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={deskAddress(address)}>{title}</a>
        <small>{address}</small>
        <small>{file ?? "drawn by the site"}</small>
      </th>
      <Cell label="Problems" mark={errorsOf(row) > 0 ? "stands" : row.problems.length > 0 ? "soon" : undefined}>
        <ProblemCount row={row} />
      </Cell>
      <Cell label="Words">{measures?.words.toLocaleString("en-US") ?? "–"}</Cell>
      <Cell label="Grade">
        <Grades row={row} limits={limits} />
      </Cell>
      <Cell label="Check again" mark={isOverdue(row, today) ? "stands" : isDueSoon(row, today) ? "soon" : undefined}>
        <DueDay row={row} today={today} />
      </Cell>
      <Cell label="Review">{review ? REVIEW_WORDS[review.kind].short : "–"}</Cell>
      <Cell label="Weight" mark={weight && weight.bytes > weight.limit ? "stands" : undefined}>
        {weight?.bytes.toLocaleString("en-US") ?? <span className="soft">build to see</span>}
      </Cell>
      <Cell label="Links in" mark={hasFewLinks(row) ? "soon" : undefined}>
        {measures && linksIn.length === 0 && !everywhere ? "none: an orphan" : links}
      </Cell>
      {withTwins ? (
        <Cell label="Other languages">
          {twins.map(({ name, isThere }) => (isThere ? name : `no ${name} page`)).join(", ") || "–"}
        </Cell>
      ) : null}
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  /** Whether somebody should look at it: now, or soon. */
  readonly mark?: "stands" | "soon" | undefined;
  readonly children: ReactNode;
}

function Cell({ label, mark, children }: CellProps) {
  return (
    <td role="cell" data-label={label} className={mark}>
      {children}
    </td>
  );
}

function ProblemCount({ row }: { readonly row: Row }) {
  const [worst] = row.problems;
  if (!worst) return "none";
  const errors = errorsOf(row);
  const warnings = row.problems.length - errors;
  return (
    <>
      {[errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""].filter(Boolean).join(", ")}
      <small>{worst.rule}</small>
    </>
  );
}

function Grades({ row: { measures }, limits }: { readonly row: Row; readonly limits: Desk["limits"] }) {
  if (!measures || measures.grade === null) return "–";
  return (
    <>
      {measures.grade.toFixed(1)} of {limits.page}
      {measures.summaryGrade === null ? null : (
        <small>
          short version {measures.summaryGrade.toFixed(1)} of {limits.summary}
        </small>
      )}
    </>
  );
}

function DueDay({ row, today }: { readonly row: Row; readonly today: string }) {
  const [first] = row.due;
  if (!first) return "–";
  return (
    <>
      {dayInWords(first.by)}
      <small>
        {isOverdue(row, today) ? "overdue: " : ""}
        {fromToday(first.by, today)}
      </small>
    </>
  );
}
