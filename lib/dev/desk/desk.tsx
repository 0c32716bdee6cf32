import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { today } from "@/lib/content/freshness";
import { DESK, shownPage } from "./addresses";
import { List, UNREAD_SETTINGS } from "./list";
import { PageView } from "./page-view";
import { Problems } from "./parts";
import { readQuery } from "./query";
import { rowsOf, worstFirst } from "./rows";
import { DESK_SCRIPT, DESK_STYLES, Shell } from "./shell";
import type { Desk, PlacedProblem } from "./types";
import type { Weights } from "./weights";

/** The site’s own look, and what the desk has besides. */
const SHEETS = ["app/reset.css", "app/base.css", "lib/dev/desk/desk.css"];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": POLICY,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The desk: pages about the pages, drawn from what was found when the content was read last. */
export class DeskPages {
  private readonly script: string;
  private desk: Desk | null = null;
  private problems: readonly PlacedProblem[] = [];
  /** Whether the last look at the content came to its end. */
  private isWhole = true;

  constructor(
    private readonly root: string,
    private readonly weights: Weights,
  ) {
    const entry = join(import.meta.dirname, "desk.client.ts");
    this.script = buildSync({ entryPoints: [entry], write: false, bundle: true }).outputFiles[0]?.text ?? "";
  }

  /** The content was read anew; where its settings can’t be read, all but the problems stays as it was. */
  take(problems: readonly PlacedProblem[], desk: Desk | null): void {
    this.problems = worstFirst(problems);
    this.isWhole = desk !== null;
    this.desk = desk ?? this.desk;
  }

  /** @returns whether the address is the desk’s, and was answered */
  answer({ pathname, searchParams }: URL, answer: ServerResponse): boolean {
    const send = (status: number, type: string, body: string) =>
      answer.writeHead(status, { ...HEADERS, "Content-Type": `${type}; charset=utf-8` }).end(body);
    const page = shownPage(pathname);
    if (pathname === DESK_SCRIPT) send(200, "text/javascript", this.script);
    else if (pathname === DESK_STYLES) send(200, "text/css", this.styles());
    else if (pathname === DESK || page) {
      const drawn = this.draw(page, searchParams);
      send(drawn ? 200 : 404, "text/html", documentOf(drawn ?? <NothingThere pathname={pathname.slice(DESK.length)} />));
    } else return false;
    return true;
  }

  private styles(): string {
    return SHEETS.map((file) => readFileSync(join(this.root, file), "utf8")).join("\n");
  }

  /** @returns null for a page that there is not */
  private draw(page: string | null, params: URLSearchParams): ReactElement | null {
    const { desk, problems, isWhole } = this;
    if (!desk) return <NothingYet problems={problems} />;
    const day = today();
    const rows = rowsOf(desk.pages, problems, this.weights.look());
    if (page === null) return <List {...{ desk, rows, problems, isWhole }} query={readQuery(params)} today={day} />;
    const row = rows.find(({ address }) => address === page);
    const titles = new Map(rows.map(({ address, title }) => [address, title]));
    return row ? <PageView desk={desk} row={row} titles={titles} today={day} /> : null;
  }
}

/** The content is still being read for the first time, or can’t be: without its settings nothing can be checked. */
function NothingYet({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return <Shell title="The desk" status="The content is being read …" waits />;
  return (
    <Shell title="The desk" status={UNREAD_SETTINGS} waits>
      <Problems problems={problems} framed={false} />
    </Shell>
  );
}

function NothingThere({ pathname }: { readonly pathname: string }) {
  return <Shell title="No such page" status={`No page is at ${pathname}. The desk lists them all.`} />;
}

function documentOf(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
