import type { SearchAnswer } from "@/lib/search/answer";
import type { DangerNotice } from "@/lib/search/danger-types";

/** The first results as the options of a list box. */
export function Suggestions({ id, hits }: { readonly id: string } & Pick<SearchAnswer, "hits">) {
  return hits.map(({ address, title, sections: [section] }, i) => (
    <a key={address} role="option" id={`${id}-${i}`} href={address} tabIndex={-1} aria-selected="false">
      <b>{title}</b>
      {section ? <small>{section.heading}</small> : null}
    </a>
  ));
}

/** The same that stands above the results, in short: what to do, and the numbers. */
export function SuggestedDanger({ notice: { title, links, lines } }: { readonly notice: DangerNotice }) {
  return (
    <>
      <b>{title}</b>
      <p>
        {links.map(({ label, href }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </p>
      <p>{lines[0]}</p>
    </>
  );
}
