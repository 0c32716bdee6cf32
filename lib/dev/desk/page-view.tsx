import { dayInWords } from "@/lib/page/days";
import { deskAddress, FRAMED } from "./addresses";
import { fromToday } from "./days";
import { nextForPage } from "./next-page";
import { Problems, READER, Steps } from "./parts";
import { REVIEW_WORDS } from "./review";
import { errorsOf } from "./rows";
import { Live, Shell } from "./shell";
import { count } from "./steps";
import type { Desk, Row } from "./types";

export interface PageViewProps {
  readonly desk: Pick<Desk, "isDrawn" | "limits">;
  readonly row: Row;
  /** The titles of all pages by address. */
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}

/** A page as readers get it, beside all that the desk knows of it. */
export function PageView({ desk, row, titles, today }: PageViewProps) {
  const { limits } = desk;
  const { address, title, file, problems } = row;
  const errors = errorsOf(row);
  const status = `${count(errors, "error")} and ${count(problems.length - errors, "warning")} on this page.`;
  return (
    <Shell title={title} status={status}>
      <p>
        <a href={address}>{address}</a> {file ? <code>{file}</code> : "is drawn by the site."}
      </p>
      <div className="beside">
        <div className="work">
          <section aria-labelledby="next">
            <h2 id="next">What to do next</h2>
            <Live id="live-next">
              <Steps steps={nextForPage(row, today, limits)} />
            </Live>
          </section>
          <section aria-labelledby="problems">
            <h2 id="problems">Problems</h2>
            <Live id="live-problems">
              <Problems problems={problems} framed />
            </Live>
          </section>
        </div>
        <section aria-labelledby="as-readers" className="framed">
          <h2 id="as-readers">As readers get it</h2>
          <Live id="live-drawn">
            {desk.isDrawn ? null : (
              <p>What stands in a file that can’t be read stays as it was before, until the file is right.</p>
            )}
          </Live>
          <a href="#facts" className="past">
            Skip the page in the frame
          </a>
          <iframe name={READER} src={address + FRAMED} title={`“${title}” as readers get it`} data-address={address} />
        </section>
        <div className="about">
          <section aria-labelledby="facts">
            <h2 id="facts">In numbers</h2>
            <Live id="live-facts">
              <Facts row={row} limits={limits} today={today} />
            </Live>
          </section>
          <Live id="live-sources">
            <Sources row={row} today={today} />
          </Live>
          <Live id="live-links">
            <Links row={row} titles={titles} />
          </Live>
        </div>
      </div>
    </Shell>
  );
}

function Facts({ row, limits, today }: Pick<PageViewProps, "row" | "today"> & Pick<Desk, "limits">) {
  return (
    <dl className="facts">
      {factsOf(row, limits, today).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(row: Row, limits: Desk["limits"], today: string): [label: string, value: string][] {
  const { measures, review, due, weight, twins } = row;
  const inText: [string, string][] = measures
    ? [
        ["Words", measures.words.toLocaleString("en-US")],
        ["Grade of the text", `${gradeOf(measures.grade)}, at most ${limits.page}`],
        ["Grade by long words (SMOG)", `${gradeOf(measures.smog)}, at most ${limits.smog}`],
        ["Grade of the short version", `${gradeOf(measures.summaryGrade)}, at most ${limits.summary}`],
        ["Citations in the text", `${measures.citations}, from ${count(measures.sources, "source")}`],
      ]
    : [];
  return [
    ...inText,
    ...due.map(({ what, by }): [string, string] => [
      what === `page ${row.address}` ? "Check again" : what,
      `${dayInWords(by)}, ${fromToday(by, today)}`,
    ]),
    ...(review ? [["Review", reviewed(review)] as [string, string]] : []),
    ...twins.map(({ name, isThere, address }): [string, string] => [name, isThere ? address : `no ${name} page`]),
    ["Weight", weight ? weightOf(weight) : "build to see"],
  ];
}

function gradeOf(grade: number | null): string {
  return grade === null ? "too short for one" : grade.toFixed(1);
}

function reviewed(review: NonNullable<Row["review"]>): string {
  const { short } = REVIEW_WORDS[review.kind];
  return review.kind === "none" ? short : `${short} by ${review.name}, ${review.role}, on ${dayInWords(review.date)}`;
}

function weightOf({ bytes, limit }: NonNullable<Row["weight"]>): string {
  const most = Number.isFinite(limit) ? ` of ${limit.toLocaleString("en-US")}` : "";
  return `${bytes.toLocaleString("en-US")}${most} bytes, compressed`;
}

function Sources({ row: { sources }, today }: Pick<PageViewProps, "row" | "today">) {
  if (sources.length === 0) return null;
  const byAge = [...sources].sort((a, b) => (a.seen < b.seen ? -1 : 1));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources, longest unread first</h2>
      <ul className="plain">
        {byAge.map(({ id, title, publisher, year, seen, url }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            , {publisher}, {year}. Read {fromToday(seen, today)}. <code>{id}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ row: { linksIn, linksOut, everywhere }, titles }: Pick<PageViewProps, "row" | "titles">) {
  const list = (addresses: readonly string[]) => (
    <ul className="links">
      {addresses.map((address) => (
        <li key={address}>
          {titles.has(address) ? <a href={deskAddress(address)}>{titles.get(address)}</a> : <code>{address}</code>}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links</h2>
      <h3>{count(linksIn.length, "page")} with a link to it</h3>
      {everywhere ? <p>Every page leads to it besides.</p> : null}
      {list(linksIn)}
      <h3>It links to {count(linksOut.length, "page")}</h3>
      {list(linksOut)}
    </section>
  );
}
