import { Cited } from "@/components/article/cited";
import type { ArticlePage } from "@/lib/page/article";

/** The four facts most asked for, two beside two. */
export function FactBox({ facts }: Pick<ArticlePage, "facts">) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ label, fact }) => (
        <div key={label}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="font-semibold">
            <Cited text={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
