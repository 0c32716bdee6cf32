import type { Kit } from "@/lib/content/review/kit";

const FIELDS = [
  ["Your name", ""],
  ["Your role", "profession, and where you work"],
  ["License", "only if you want readers to see it"],
  ["Date", "the day you finished"],
  ["Interests", "what you are paid by that a reader should know; or “none declared”"],
] as const;

/** At the end: what is missing, who reviewed it, and how much of it. Only the reviewer fills it in. */
export function SignSheet({ kit, contact }: { readonly kit: Kit; readonly contact: string | undefined }) {
  return (
    <section className="sign">
      <h2>Is something missing on this page?</h2>
      <Lines count={4} />
      <h2>Who reviewed it</h2>
      {FIELDS.map(([label, note]) => (
        <div key={label} className="field">
          <p>
            {label} {note ? <small>({note})</small> : null}
          </p>
        </div>
      ))}
      <p className="choice">
        <i /> I reviewed the whole page.
      </p>
      <p className="choice">
        <i /> I reviewed these parts only:
      </p>
      <Lines count={2} />
      <p className="field signature">Signature</p>
      <p className="after">
        {kit.address}, text {kit.shortDigest}.{" "}
        {contact ? `Please send it to ${contact}.` : "Please give it back to the person who gave it to you."} Nobody fills in
        anything for you.
      </p>
    </section>
  );
}

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, i) => i).map((i) => <p key={i} className="line" />);
}
