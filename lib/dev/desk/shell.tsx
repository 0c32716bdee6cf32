import type { ReactNode } from "react";
import { DESK } from "./addresses";

/** Where the desk’s style sheet and script are; only “npm run dev” answers these. */
export const DESK_STYLES = "/__dev/desk.css";
export const DESK_SCRIPT = "/__dev/desk.js";

export interface ShellProps {
  readonly title: string;
  /** What stands at the top in a line, and is read aloud when it changes. */
  readonly status: string;
  /** Whether the browser is to look again by itself, since there is nothing yet. */
  readonly waits?: boolean;
  readonly children?: ReactNode;
}

/** What stands around every page of the desk. */
export function Shell({ title, status, waits = false, children }: ShellProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        {waits ? <meta httpEquiv="refresh" content="2" /> : null}
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={DESK_STYLES} />
        <script type="module" src={DESK_SCRIPT} />
      </head>
      <body>
        <a href="#main" className="skip">
          Skip to the page
        </a>
        <header className="top">
          <a href={DESK}>The desk</a>
          <span className="soft">on this machine only</span>
          <a href="/">The site as it is now</a>
        </header>
        <main id="main" tabIndex={-1}>
          <h1>{title}</h1>
          <p id="status" className="lead" role="status">
            {status}
          </p>
          <noscript>
            <p className="soft">Without script, reload the page to see what changed.</p>
          </noscript>
          {children}
        </main>
      </body>
    </html>
  );
}

/** A part that is drawn anew when the content changes, while the rest stays as its reader left it. */
export function Live({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} data-live="">
      {children}
    </div>
  );
}
