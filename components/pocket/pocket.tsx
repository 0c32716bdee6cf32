import { CardBlock } from "@/components/article/card-block";
import { Cited } from "@/components/article/cited";
import { Prose } from "@/components/article/prose";
import { SourceList } from "@/components/article/source-list";
import { HelplineList } from "@/components/safety/helpline-list";
import type { PocketPage } from "@/lib/page/pocket";
import { PocketLevels } from "./pocket-levels";
import { PocketSheets } from "./pocket-sheets";

/**
 * All that must be at hand without a network. It stands alone: no header, no script, nothing that loads, and every link
 * either stays inside or says where on the web it leads.
 */
export function Pocket({ page }: { readonly page: PocketPage }) {
  const { title, home, asOf, danger, cards, helplines, offices, levels, terms, sources } = page;
  return (
    <main className="pocket mx-auto max-w-[76rem] px-5 py-4">
      <p className="callout callout-danger">
        In danger now? <a href="tel:911">Call 911</a>. Suicide? Call or text <a href="tel:988">988</a>. Free help line, any hour:{" "}
        <a href="tel:+18006624357">1-800-662-4357</a>.
      </p>
      <h1 className="mt-6">{title}</h1>
      <p className="mt-2 text-soft">
        You can read all of this without a network; calls need a phone. Save this page, or print it. As of {asOf}; the newest is
        at <a href={`${home}/pocket`}>{home}/pocket</a>. Information, not a diagnosis.
      </p>
      <Parts />
      <section aria-labelledby="danger">
        <h2 id="danger">{danger.title}</h2>
        <Prose html={danger.html} />
        {cards.map((card) => (
          <CardBlock key={card.id} card={card} />
        ))}
      </section>
      <div id="numbers">
        <HelplineList helplines={helplines} />
        <Offices offices={offices} />
      </div>
      <PocketLevels levels={levels} />
      <PocketSheets levels={levels} />
      <section aria-labelledby="words">
        <h2 id="words">The words</h2>
        <dl className="pocket-list">
          {terms.map(({ id, term, definition }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>
                <Cited text={definition} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <SourceList sources={sources} open />
    </main>
  );
}

/** Numbers for another day, each in a line. */
function Offices({ offices }: Pick<PocketPage, "offices">) {
  if (offices.length === 0) return null;
  return (
    <section aria-labelledby="offices" className="mt-6">
      <h3 id="offices">Offices and other lines</h3>
      <ul className="pocket-list">
        {offices.map(({ id, name, number, call, purpose }) => (
          <li key={id}>
            <b>{name}</b>, {call ? <a href={call}>{number}</a> : number}: {purpose}
          </li>
        ))}
      </ul>
    </section>
  );
}

const PARTS = [
  ["danger", "When it can’t wait"],
  ["numbers", "Who answers each line"],
  ["levels", "The seven levels"],
  ["call-sheets", "Questions for the phone"],
  ["words", "The words"],
  ["sources", "Sources"],
] as const;

function Parts() {
  return (
    <nav aria-label="Parts">
      <ul className="flex flex-wrap gap-x-5">
        {PARTS.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
