import { PhoneText } from "@/components/safety/phone-text";
import { VARIES } from "@/lib/content/schema/common";
import type { CitedText } from "@/lib/page/types";
import { NoteMarks } from "./note-marks";

/** A value with its notes, and the question to ask where there is one. */
export function Cited({ text }: { readonly text: CitedText }) {
  return (
    <>
      {text.value === VARIES ? "Varies – ask" : <PhoneText text={text.value} />}
      <NoteMarks notes={text.notes} />
      {text.ask ? " " : null}
      {text.ask ? <span className="mt-1 block text-[0.88em] font-normal text-soft">Ask: {text.ask}</span> : null}
    </>
  );
}
