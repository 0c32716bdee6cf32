import { NoteMarks } from "@/components/article/note-marks";
import type { HelplineEntry } from "@/lib/page/helplines";

/** Phone lines with all that is known about them, so that nobody calls without knowing who answers. */
export function HelplineList({ helplines }: { readonly helplines: readonly HelplineEntry[] }) {
  if (helplines.length === 0) return null;
  return (
    <section aria-labelledby="phone-lines-list" className="mt-10">
      <h2 id="phone-lines-list">Who answers each line</h2>
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        {helplines.map((line) => (
          <HelplineCard key={line.id} line={line} />
        ))}
      </div>
    </section>
  );
}

function HelplineCard({ line }: { readonly line: HelplineEntry }) {
  const { name, number, call, text, purpose, facts, unknown, checked, notes } = line;
  return (
    <section className="rounded-xl border border-line bg-card p-4" aria-label={name}>
      <h3>{name}</h3>
      <p className="mt-1">
        {purpose}
        <NoteMarks notes={notes} />
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 text-lg font-semibold">
        {call ? (
          <a href={call} className="inline-flex min-h-11 items-center">
            Call {number}
          </a>
        ) : null}
        {text ? (
          <a href={text.link} className="inline-flex min-h-11 items-center">
            {text.label}
          </a>
        ) : null}
      </p>
      <dl className="mt-1 text-sm">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className="mr-1 inline text-soft">{label}:</dt>
            <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-soft">
        {unknown ? `When you call, ask about: ${unknown}. ` : null}Number checked {checked}.
      </p>
    </section>
  );
}
