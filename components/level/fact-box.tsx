import { Cited } from "@/components/article/cited";
import type { ArticlePage } from "@/lib/page/article";

/** The four facts most asked for. */
export function FactBox({ facts }: Pick<ArticlePage, "facts">) {
  return (
    <dl className="mt-6 grid sm:grid-cols-2 gap-px overflow-hidden rounded-xl border border-line bg-line">
      {facts.map(({ label, fact }) => (
        <div key={label} className="bg-card px-4 py-3">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="mt-0.5 font-semibold">
            <Cited text={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
