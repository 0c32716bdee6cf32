import { edition } from "@/lib/page/edition";
import { EDITION_SAYS } from "@/lib/page/edition-says";
import { publisherMoney } from "@/lib/page/money";
import { site } from "@/lib/site";
import { ArticleLayout } from "./article-layout";
import type { ArticleProps } from "./page-kinds";

/** The page about the site begins with who stands behind this copy of it. */
export function AboutPage({ page }: ArticleProps) {
  return <ArticleLayout page={page} before={<Publisher />} />;
}

const OWN_EDITION = `${EDITION_SAYS}: pages and notes that say so are the publisher’s, with its phone lines; all others are ours, as they stand.`;

function Publisher() {
  const { publisher, contact } = site;
  return (
    <section aria-labelledby="publisher" className="mt-8">
      <h2 id="publisher">Who publishes this copy</h2>
      <p className="mt-2 max-w-[66ch]">
        {publisher
          ? `${publisher} publishes this copy of the site and answers for it.`
          : "This copy names nobody. The people who run it have not said who they are, so judge each page by its sources."}{" "}
        {publisherMoney({ publisher, edition })}{" "}
        {contact ? (
          <>
            Write to <a href={`mailto:${contact}`}>{contact}</a>.
          </>
        ) : (
          "It gives no address to write to."
        )}
        {edition ? ` ${OWN_EDITION}` : null}
      </p>
    </section>
  );
}
