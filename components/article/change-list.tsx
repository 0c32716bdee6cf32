import type { ArticlePage } from "@/lib/page/article";

/** What changed on the page and when; a page that has not changed since it came says so in a line. */
export function ChangeList({ changes }: Pick<ArticlePage, "changes">) {
  const [newest, ...older] = changes;
  if (!newest) return null;
  if (older.length === 0) return <p className="mt-4 text-sm text-soft">{inWords(newest)}</p>;
  return (
    <section aria-labelledby="changes" className="mt-12 text-[0.92rem]">
      <h2 id="changes">What changed</h2>
      <ul className="mt-3 grid gap-2">
        {changes.map((change) => (
          <li key={change.date}>{inWords(change)}</li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ date, what }: ArticlePage["changes"][number]): string {
  return `${date}: ${what}`;
}
