import type { Kit, KitGroup } from "@/lib/content/review/kit";
import { IN_FOUR_LINES, INSTRUCTIONS, NOT_KEPT } from "@/lib/content/review/kit-words";
import { kitStyle } from "./kit-style";
import { SentenceRow } from "./sentence-row";
import { SignSheet } from "./sign-sheet";

export interface ReviewKitProps {
  readonly kit: Kit;
  /** The page's whole address: https://example.org/iop. */
  readonly url: string;
  /** The day of printing in words. */
  readonly day: string;
  /** Where finished reviews go, if the site names an address. */
  readonly contact: string | undefined;
}

/** A page to review on paper, in one file that loads nothing. */
export function ReviewKit({ kit, url, day, contact }: ReviewKitProps) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a file of its own, which Next.js does not draw. */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`Review of ${kit.address}: ${kit.title}`}</title>
        <style>{kitStyle(kit)}</style>
      </head>
      <body>
        <Head kit={kit} url={url} day={day} />
        <Instructions kept={kit.kept} contact={contact} />
        {kit.parts.map(({ title, groups }) => (
          // A page about an emergency has two parts of text, with the short version between.
          <section key={`${title} ${groups[0]?.sentences[0]?.number}`}>
            <h2>{title}</h2>
            {groups.map((group) => (
              <Group key={group.sentences[0]?.number} group={group} />
            ))}
          </section>
        ))}
        <Lines lines={kit.lines} />
        <SignSheet kit={kit} contact={contact} />
      </body>
    </html>
  );
}

function Head({ kit, url, day }: Omit<ReviewKitProps, "contact">) {
  return (
    <header>
      <p className="kind">For review by a clinician</p>
      <h1>{kit.title}</h1>
      <dl>
        <dt>Page</dt>
        <dd>{url}</dd>
        <dt>Printed</dt>
        <dd>
          {day}, {kit.count} numbered sentences
        </dd>
        <dt>Text</dt>
        <dd>
          <b>{kit.shortDigest}</b> <small>(whole: {kit.digest})</small>
        </dd>
      </dl>
      <ol className="brief">
        {IN_FOUR_LINES.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </header>
  );
}

function Instructions({ kept, contact }: { readonly kept: boolean } & Pick<ReviewKitProps, "contact">) {
  return (
    <section className="instructions">
      {INSTRUCTIONS.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {kept ? null : <p>{NOT_KEPT}</p>}
      <p>{contact ? `Questions? Write to ${contact}.` : "Questions? Ask the person who gave you this."}</p>
    </section>
  );
}

function Group({ group: { box, urgent, sentences } }: { readonly group: KitGroup }) {
  const rows = sentences.map((sentence) => <SentenceRow key={sentence.number} sentence={sentence} />);
  if (!box) return rows;
  return (
    <div className={urgent ? "box urgent" : "box"}>
      <p className="kind">{box}</p>
      {rows}
    </div>
  );
}

/** Phone lines that the page names without telling of them: nobody is asked about these, but a reviewer may want to know. */
function Lines({ lines }: Pick<Kit, "lines">) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>Phone lines that the page names</h2>
      <table>
        <tbody>
          {lines.map(({ name, number, facts }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <br />
                {number}
              </th>
              <td>{facts.map(([label, value]) => `${label}: ${value}`.replace(/\.?$/, ".")).join(" ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
