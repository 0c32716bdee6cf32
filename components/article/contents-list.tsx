import type { ArticlePage } from "@/lib/page/article";

/** The parts of the page, beside the text where there is room. On a phone the short version comes first instead. */
export function ContentsList({ contents }: Pick<ArticlePage, "contents">) {
  return (
    <nav aria-labelledby="on-this-page" className="no-print self-start text-[0.92rem] max-lg:hidden lg:sticky lg:top-4">
      <h2 id="on-this-page" className="font-sans text-sm text-soft">
        On this page
      </h2>
      <ul className="mt-2 border-l-2 border-line">
        {contents.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="block px-3 py-2 text-ink no-underline hover:underline">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
