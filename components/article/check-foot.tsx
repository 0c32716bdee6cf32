import type { ArticlePage } from "@/lib/page/article";
import { ChangeList } from "./change-list";

/** At the end of an article: by when it is checked again, who reviewed it, what changed. */
export function CheckFoot({ page }: { readonly page: ArticlePage }) {
  const { fresh, review, changes } = page;
  return (
    <div className="mt-6 text-sm text-soft">
      {fresh.overdue ? null : (
        <p>
          <check-again due={fresh.due}>To be checked again by {fresh.dueInWords}.</check-again>
        </p>
      )}
      <p>{review.line}</p>
      <ChangeList changes={changes} />
    </div>
  );
}
