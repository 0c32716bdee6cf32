import { firstAndOthers } from "@/components/safety/first-links";
import type { DangerNotice } from "@/lib/search/danger-types";
import type { PageHit } from "@/lib/search/types";

/** The first results, or the nearest pages, as the options of a list box. */
export function Suggestions({ id, pages }: { readonly id: string; readonly pages: readonly PageHit[] }) {
  return pages.map(({ address, title, sections: [section] }, i) => (
    <a key={address} role="option" id={`${id}-${i}`} href={address} tabIndex={-1} aria-selected="false">
      <b>{title}</b>
      {section ? <small>{section.heading}</small> : null}
    </a>
  ));
}

/** The same that stands above the results, in short: what to do, and the numbers. */
export function SuggestedDanger({ notice: { title, links, lines, lang } }: { readonly notice: DangerNotice }) {
  const [first] = firstAndOthers(links);
  return (
    <div lang={lang}>
      <b>{title}</b>
      <p>
        {first.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
      <p>{lines[0]}</p>
    </div>
  );
}
