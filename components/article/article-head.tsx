import { overdueLine } from "@/lib/content/overdue-line";
import type { ArticlePage } from "@/lib/page/article";

/** Title, what the page tells, and how far it can be trusted. */
export function ArticleHead({ page }: { readonly page: ArticlePage }) {
  const { title, description, minutes, checked, fresh, sources, review } = page;
  return (
    <>
      <h1 className="mt-2">{title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">{description}</p>
      <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        <li>{minutes} minute read</li>
        <li>
          Checked {checked} {sources.length > 0 ? <a href="#sources">against {sources.length} sources</a> : null}
        </li>
        <li>{review}</li>
      </ul>
      <p className={fresh.overdue ? "mt-2 text-sm font-semibold" : "mt-2 text-sm text-soft"}>
        <check-again due={fresh.due}>
          {fresh.overdue ? overdueLine(fresh.dueInWords) : `To be checked again by ${fresh.dueInWords}.`}
        </check-again>
      </p>
    </>
  );
}
