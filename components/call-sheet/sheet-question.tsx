import type { ReactNode } from "react";
import { NoteMarks } from "@/components/article/note-marks";
import { PhoneText } from "@/components/safety/phone-text";
import type { SheetQuestion as Question } from "@/lib/page/call-sheet";

/** A question, room for what they said, and what to listen for. */
export function SheetQuestion({ question }: { readonly question: Question }) {
  const { ask, why, good, walkAway, notes } = question;
  return (
    <li>
      <h2>{ask}</h2>
      <WriteField label="They said" rows={2} />
      <details>
        <summary>What to listen for</summary>
        <dl>
          <Answer label="Why ask">
            <PhoneText text={why} />
            <NoteMarks notes={notes} />
          </Answer>
          <Answer label="A good answer">
            <PhoneText text={good} />
          </Answer>
          <Answer label="Walk away if">
            <PhoneText text={walkAway} />
          </Answer>
        </dl>
      </details>
    </li>
  );
}

function Answer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}:</dt> <dd>{children}</dd>
    </div>
  );
}

/** Room to write, on the screen and on paper. */
export function WriteField({ label, rows }: { readonly label: string; readonly rows: number }) {
  return (
    <label>
      {label}
      <textarea rows={rows} autoComplete="off" spellCheck={false} />
    </label>
  );
}
