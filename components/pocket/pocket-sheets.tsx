import { NoteMarks } from "@/components/article/note-marks";
import { PhoneText } from "@/components/safety/phone-text";
import type { PocketLevel } from "@/lib/page/pocket";

/** The call sheets: what to ask, what a good answer is, and when to walk away. */
export function PocketSheets({ levels }: { readonly levels: readonly PocketLevel[] }) {
  return (
    <section aria-labelledby="call-sheets">
      <h2 id="call-sheets">Questions for the phone</h2>
      {levels.map(({ id, name, questions }) => (
        <div key={id}>
          <h3>{name}</h3>
          <ol className="pocket-list list-decimal">
            {questions.map(({ ask, good, walkAway, notes }) => (
              <li key={ask}>
                <b>{ask}</b> <NoteMarks notes={notes} /> Good: <PhoneText text={good} /> Walk away if:{" "}
                <PhoneText text={walkAway} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
