import type { DangerNotice } from "@/lib/search/danger-types";
import { firstAndOthers } from "./first-links";

/** Before anything else when a search speaks of danger: what to do now, and the numbers. */
export function DangerBlock({ notice }: { readonly notice: DangerNotice }) {
  const { title, lines, links, lang, more } = notice;
  const [first, others] = firstAndOthers(links);
  return (
    <section aria-labelledby="danger-now" lang={lang === "es" ? lang : undefined} className="callout callout-danger mt-3">
      <h2 id="danger-now" className="callout-title">
        {title}
      </h2>
      <Numbers links={first} look="first:text-xl first:font-bold" />
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line} className="max-w-[66ch]">
            {line}
          </li>
        ))}
      </ul>
      <Numbers links={others} />
      <p>
        <a href={more} className="inline-flex min-h-11 items-center">
          {lang === "es" ? "Qué hacer, paso a paso (en inglés)" : "What to do, step by step"}
        </a>
      </p>
    </section>
  );
}

/** Links of one line each: to call it, and to text it. */
function Numbers({ links, look = "" }: Pick<DangerNotice, "links"> & { readonly look?: string }) {
  return links.length > 0 ? (
    <p className="flex flex-wrap gap-x-5">
      {links.map(({ label, href }) => (
        <a key={href} href={href} className={`inline-flex min-h-11 items-center whitespace-normal ${look}`}>
          {label}
        </a>
      ))}
    </p>
  ) : null;
}
