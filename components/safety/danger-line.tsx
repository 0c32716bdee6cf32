/** Above every page but those that begin with their own call buttons: one line on a phone; all three numbers where there is room. */
export function DangerLine() {
  return (
    <section
      aria-label="In danger now"
      className="row plain danger-line border-b border-alert bg-alert-wash text-sm text-alert print:text-base"
    >
      <p className="mx-auto flex max-w-[76rem] flex-wrap items-center justify-between gap-x-2 px-[clamp(.7rem,20vw-3rem,1.25rem)] md:justify-start md:gap-x-6">
        <a href="tel:911">Call 911</a> <HelpLines brief />
      </p>
    </section>
  );
}

/**
 * Where else to turn, by phone at any hour and on the page about emergencies.
 * @param brief in one line on a phone, where the second number has no room
 */
export function HelpLines({ brief = false }: { readonly brief?: boolean }) {
  return (
    <>
      <a href="tel:988">
        988<span className="font-normal">&nbsp;suicide line</span>
      </a>{" "}
      <span className={brief ? "max-md:hidden print:inline" : undefined}>
        Free help line, any hour: <a href="tel:+18006624357">1-800-662-4357</a>
      </span>{" "}
      <a href="/help-now">More help</a>
    </>
  );
}
