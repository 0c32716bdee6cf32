import type { PageIndex as Index } from "@/lib/page/page-list";

/** The way to every page, however many there are: the sections and letters of the list of all pages. */
export function PageIndex({ index: { sections, letters } }: { readonly index: Index }) {
  return (
    <section id="all-pages" aria-labelledby="a-to-z">
      <h2 id="a-to-z" className="mt-8 mb-3">
        All pages
      </h2>
      <ul className="row max-w-[66ch] gap-x-10 sm:columns-2">
        {sections.map(({ id, label, count }) => (
          <li key={id} className="break-inside-avoid">
            <a href={`/pages#${id}`}>
              {label} ({count})
            </a>
          </li>
        ))}
      </ul>
      <LetterLinks letters={letters} from="/pages" />
    </section>
  );
}

/** @param from the address of the list; empty on the list itself */
export function LetterLinks({ letters, from }: { readonly letters: Index["letters"]; readonly from: "" | "/pages" }) {
  return (
    <nav aria-label="A to Z" className="no-print mt-4">
      <ul className="row flex flex-wrap font-semibold">
        {letters.map(({ id, label }) => (
          <li key={id}>
            <a href={`${from}#${id}`} className="justify-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
