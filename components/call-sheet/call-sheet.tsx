import type { ReactNode } from "react";
import { NoteMarks } from "@/components/article/note-marks";
import { SourceList } from "@/components/article/source-list";
import { PhoneText } from "@/components/safety/phone-text";
import { ShareRow } from "@/components/share/share-row";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { CallSheetPage, SheetQuestion } from "@/lib/page/call-sheet";

/** Ten questions to ask by phone, to print and fill in. */
export function CallSheet({ page }: { readonly page: CallSheetPage }) {
  const { title, intro, address, questions, others, sources } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">{title}</h1>
      <p className="mt-3 max-w-[62ch] text-[1.1rem] text-soft">
        <PhoneText text={intro} />
      </p>
      <ShareRow address={address} />
      <p className="write-line mt-5">Program and phone number:</p>
      <p className="write-line">Date and who answered:</p>
      <ol className="sheet mt-6 grid gap-5">
        {questions.map((question) => (
          <Question key={question.ask} question={question} />
        ))}
      </ol>
      <section aria-labelledby="next" className="no-print mt-12">
        <h2 id="next" className="mb-3">
          Sheets for other levels
        </h2>
        <CardLinks cards={others} />
      </section>
      <SourceList sources={sources} />
    </Frame>
  );
}

function Question({ question }: { readonly question: SheetQuestion }) {
  const { ask, why, good, walkAway, notes } = question;
  return (
    <li className="max-w-[75ch]">
      <h2 className="text-[1.1rem]">{ask}</h2>
      <dl className="mt-1 grid gap-1">
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
      <p className="write-line">They said:</p>
    </li>
  );
}

function Answer({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="mr-1 inline font-semibold">{label}:</dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
