import { NoteMarks } from "@/components/article/note-marks";
import type { HelplineEntry as Line } from "@/lib/page/helplines";

/** Phone lines with all that is known about them, so that nobody calls without knowing who answers. */
export function HelplineList({ helplines }: { readonly helplines: readonly Line[] }) {
  if (helplines.length === 0) return null;
  return (
    <section aria-labelledby="phone-lines-list" className="mt-6">
      <h2 id="phone-lines-list">Who answers each line</h2>
      <div className="mt-3 grid gap-x-6 md:grid-cols-2">
        {helplines.map((line) => (
          <Entry key={line.id} line={line} />
        ))}
      </div>
    </section>
  );
}

function Entry({ line }: { readonly line: Line }) {
  const { name, number, call, text, purpose, facts, unknown, checked, notes } = line;
  return (
    <section className="helpline border-t border-line py-3" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {purpose}
        <NoteMarks notes={notes} />
      </p>
      <p className="row flex flex-wrap gap-x-5 text-lg font-semibold">
        {call ? <a href={call}>Call {number}</a> : null} {text ? <a href={text.link}>{text.label}</a> : null}
      </p>
      <details className="text-sm">
        <summary>Who answers, cost, privacy</summary>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt className="mr-1 inline text-soft">{label}:</dt>
              <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-soft">
          {unknown ? `When you call, ask about: ${unknown}. ` : null}Number checked {checked}.
        </p>
      </details>
    </section>
  );
}
