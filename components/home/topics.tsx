import { PageLinks } from "@/components/pages/page-links";
import type { Topic } from "@/lib/page/topics";

/** What the site is about, with a few pages of each topic; the heading leads to all of them. */
export function Topics({ topics }: { readonly topics: readonly Topic[] }) {
  return (
    <section aria-labelledby="topics" className="mt-12">
      <h2 id="topics">What do you want to know?</h2>
      <div className="mt-4 grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {topics.map(({ id, label, count, pages }) => (
          <section key={id} aria-labelledby={id} className="border-t-2 border-ink">
            <h3 id={id} className="row plain flex flex-wrap items-center [&_a]:py-1.5 justify-between gap-x-3">
              <a href={`/pages#${id}`}>{label}</a>{" "}
              {count > pages.length ? (
                <small className="shrink-0 font-sans text-sm font-normal text-soft">{`all ${count} pages`}</small>
              ) : null}
            </h3>
            <PageLinks pages={pages} />
          </section>
        ))}
      </div>
      <p className="mt-8">
        <a
          href="/pages"
          className="inline-flex min-h-12 items-center rounded-lg border-2 border-pine px-6 font-semibold no-underline"
        >
          All pages, A to Z
        </a>
      </p>
    </section>
  );
}
