import { Cited } from "@/components/article/cited";
import type { PocketLevel } from "@/lib/page/pocket";

/** Each level in short, and the ten rows that describe it. */
export function PocketLevels({ levels }: { readonly levels: readonly PocketLevel[] }) {
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">The seven levels</h2>
      {levels.map(({ id, name, summary, rows }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{name}</h3>
          <ul className="list-disc pl-5">
            {summary.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <dl className="pocket-list">
            {rows.map(({ label, cell }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Cited text={cell} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
