import { NoteMarks } from "@/components/article/note-marks";
import type { QuestionsPage } from "@/lib/page/questions-page";

/** Before anything else on the page that helps to decide: is it safe to wait? */
export function DangerCheck({ notes }: { readonly notes: QuestionsPage["danger"] }) {
  return (
    <section aria-labelledby="danger-check" className="callout callout-danger mt-4">
      <h2 id="danger-check" className="callout-title">
        First: is it safe to wait?
      </h2>
      <p>
        <a href="tel:911">Call 911</a> if someone can’t be woken, breathes slowly, badly or not at all, has a seizure, or is
        confused and shaking after stopping alcohol or pills.
        <NoteMarks notes={notes.emergency} />
      </p>
      <p>
        Thinking of suicide? <a href="tel:988">Call</a> or <a href="sms:988">text 988</a>, at any hour.
        <NoteMarks notes={notes.suicide} />
      </p>
      <p>
        Do not stop alcohol or benzodiazepines (such as Xanax or Valium) all at once. That can cause seizures and can kill.
        <NoteMarks notes={notes.stopping} /> <a href="/help-now">When it can’t wait</a>
      </p>
    </section>
  );
}
