/** On every page, above everything. One line on a phone; all three numbers where there is room. */
export function DangerLine() {
  return (
    <section
      aria-label="In danger now"
      className="row plain danger-line border-b border-alert bg-alert-wash text-[0.82rem] text-alert sm:text-sm print:text-base"
    >
      <p className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-x-2.5 px-[clamp(.7rem,20vw-3rem,1.25rem)] sm:gap-x-6">
        <span>
          <b className="max-sm:sr-only">In danger now?</b> <a href="tel:911">Call 911</a>
        </span>{" "}
        <span>
          Suicide?{" "}
          <a href="tel:988">
            <span className="max-sm:sr-only">Call or text&nbsp;</span>988
          </a>
        </span>{" "}
        <span className="max-md:hidden print:inline">
          Free help line, any hour: <a href="tel:+18006624357">1-800-662-4357</a>
        </span>{" "}
        <a href="/help-now">More help</a>
      </p>
    </section>
  );
}
