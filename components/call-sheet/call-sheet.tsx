import { Owner } from "@/components/article/owner";
import { SourceList } from "@/components/article/source-list";
import { FormEnd } from "@/components/private/form-end";
import { LocalLines } from "@/components/safety/local-lines";
import { PhoneText } from "@/components/safety/phone-text";
import { ShareRow } from "@/components/share/share-row";
import { CardLinks } from "@/components/site/card-links";
import { Frame } from "@/components/site/frame";
import type { CallSheetPage } from "@/lib/page/call-sheet";
import { SheetQuestion, WriteField } from "./sheet-question";

/**
 * Ten questions to ask by phone, to write on. The fields have no names and the form's only submit button is disabled, so
 * that nothing is ever sent; autocomplete="off" keeps browsers from filling them again after a reload.
 */
export function CallSheet({ page }: { readonly page: CallSheetPage }) {
  const { title, intro, address, questions, others, owner, lines, sources } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-1">{title}</h1>
      <p className="lead mt-2">
        <PhoneText text={intro} /> <b className="no-print">Nothing is sent or kept.</b>
      </p>
      <Owner name={owner} />
      <LocalLines box={lines} />
      <kept-nowhere>
        <form className="sheet" autoComplete="off">
          <button type="submit" disabled hidden />
          <WriteField label="Program and phone number" rows={1} />
          <WriteField label="Date and who answered" rows={1} />
          <ol>
            {questions.map((question) => (
              <SheetQuestion key={question.ask} question={question} />
            ))}
          </ol>
          <FormEnd clear="Clear all" print="Print this sheet">
            To print the sheet, use your browser’s Print. Clear all before you leave: some browsers keep what you wrote for Back.
          </FormEnd>
        </form>
      </kept-nowhere>
      <section aria-labelledby="next" className="no-print mt-12">
        <h2 id="next" className="mb-3">
          Sheets for other levels
        </h2>
        <CardLinks cards={others} />
      </section>
      <ShareRow address={address} />
      <SourceList sources={sources} brief />
    </Frame>
  );
}
