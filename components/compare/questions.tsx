import { NoteMarks } from "@/components/article/note-marks";
import { FormEnd } from "@/components/private/form-end";
import { PhoneText } from "@/components/safety/phone-text";
import type { AnswerView, QuestionGroupView } from "@/lib/page/questions";

/**
 * Boxes to tick; each opens its advice by CSS alone (app/questions.css). The boxes have no names and the form's only
 * submit button is disabled, so that neither a click nor Enter sends anything; autocomplete="off" keeps browsers from
 * ticking them again after a reload.
 */
export function Questions({ groups }: { readonly groups: readonly QuestionGroupView[] }) {
  return (
    <section aria-labelledby="questions" className="mt-8">
      <h2 id="questions">What fits?</h2>
      <p className="no-print mt-1 max-w-[66ch]">
        Tick what fits you, or someone you love. Each tick opens what to do today, what to ask, and what to watch for. There is no
        score. Nothing is sent to us.
      </p>
      <kept-nowhere>
        <form className="ask" autoComplete="off">
          <button type="submit" disabled hidden />
          <DangerNow />
          {groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
          <FormEnd clear="Clear all ticks" print="Print what I ticked">
            To print what you ticked, use your browser’s Print. Clear all before you leave: some browsers keep ticks for Back.
          </FormEnd>
        </form>
      </kept-nowhere>
    </section>
  );
}

/** Comes up at the top of the view with any answer that may be an emergency. The place is there before, so that a screen reader reads it out. */
function DangerNow() {
  return (
    <div role="alert" className="danger-now">
      <p>
        <b>It may not be safe to wait.</b> <a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a>{" "}
        <a href="sms:988">Text 988</a>
      </p>
    </div>
  );
}

function Group({ group }: { readonly group: QuestionGroupView }) {
  const { title, questions } = group;
  return (
    <section>
      <h3>{title}</h3>
      {questions.map(({ ask, answers }) => (
        <fieldset key={ask}>
          <legend>{ask}</legend>
          <ul>
            {answers.map((answer) => (
              <Answer key={answer.tick} answer={answer} />
            ))}
          </ul>
        </fieldset>
      ))}
    </section>
  );
}

function Answer({ answer }: { readonly answer: AnswerView }) {
  const { tick, danger, today, ask, watch, notes, more } = answer;
  return (
    <li>
      <label>
        <input type="checkbox" className={danger ? "urgent" : undefined} />
        {tick}
      </label>
      <div>
        <p>
          <b>Today:</b> <PhoneText text={today} />
        </p>
        <p>
          <b>Ask:</b> {ask}
        </p>
        <p>
          <b>Watch for:</b> <PhoneText text={watch} />
          <NoteMarks notes={notes} /> <a href={more.address}>{more.label}</a>
        </p>
      </div>
    </li>
  );
}
