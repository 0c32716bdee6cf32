/** Before anything else on the page that helps to decide: is it safe to wait? */
export function DangerCheck() {
  return (
    <section aria-labelledby="danger-check" className="callout callout-danger mt-6">
      <h2 id="danger-check" className="callout-title">
        First: is it safe to wait?
      </h2>
      <p>
        <a href="tel:911">Call 911</a> if someone can’t be woken, is hardly breathing, has a seizure, or is confused and shaking
        after stopping alcohol or pills.
      </p>
      <p>
        Thinking of suicide? <a href="tel:988">Call</a> or <a href="sms:988">text 988</a>, at any hour.
      </p>
      <p>
        Do not stop alcohol or benzodiazepines (such as Xanax or Valium) all at once. That can cause seizures and can kill.{" "}
        <a href="/help-now">When it can’t wait</a>
      </p>
    </section>
  );
}
