import type { CardBlock as Card } from "@/lib/page/cards";
import { Cited } from "./cited";

/** A box that belongs to the page's subject, whatever its text says. */
export function CardBlock({ card }: { readonly card: Card }) {
  const { id, title, lines, more } = card;
  return (
    <section aria-labelledby={id} className="callout callout-danger mt-10">
      <h2 id={id} className="callout-title">
        {title}
      </h2>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line.value} className="max-w-[66ch]">
            <Cited text={line} />
          </li>
        ))}
      </ul>
      {more ? (
        <p>
          <a href={more} className="inline-flex min-h-11 items-center">
            What lowers the risk
          </a>
        </p>
      ) : null}
    </section>
  );
}
