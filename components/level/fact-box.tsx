import { Cited } from "@/components/article/cited";
import type { ArticlePage } from "@/lib/page/article";

/** The four facts most asked for. */
export function FactBox({ facts }: Pick<ArticlePage, "facts">) {
  return (
    <dl className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-px overflow-hidden rounded-xl border border-line bg-line">
      {facts.map(({ label, fact }) => (
        <div key={label} className="bg-card px-4 py-3">
          <dt className="text-sm tracking-wide text-soft">{label}</dt>
          <dd className="mt-0.5 leading-snug font-semibold">
            <Cited text={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
