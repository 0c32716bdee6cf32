import { Fragment } from "react";
import type { Call } from "@/lib/content/vocabulary/emergency-pages";

/** Before anything else on a page about an emergency, in place of the danger line. */
export function CallButtons({ calls }: { readonly calls: readonly Call[] }) {
  return (
    <section aria-label="In danger now" className="calls">
      {calls.map(({ href, label, note }) => (
        <Fragment key={href}>
          <a href={href} className="call">
            {label} {note ? <small>{note}</small> : null}
          </a>{" "}
        </Fragment>
      ))}
    </section>
  );
}
