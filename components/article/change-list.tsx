import type { ArticlePage } from "@/lib/page/article";

/** What changed on the page and when; a page that has not changed since it came says so in a line. */
export function ChangeList({ changes }: Pick<ArticlePage, "changes">) {
  const [newest, ...older] = changes;
  if (!newest) return null;
  if (older.length === 0) return <p>{inWords(newest)}</p>;
  return (
    <details>
      <summary>What changed</summary>
      <ul className="grid gap-2">
        {changes.map((change) => (
          <li key={change.date}>{inWords(change)}</li>
        ))}
      </ul>
    </details>
  );
}

function inWords({ date, what }: ArticlePage["changes"][number]): string {
  return `${date}: ${what}`;
}
