import type { PrivacyRecord } from "@/lib/page/privacy-record";
import { ArticleLayout } from "./article-layout";
import type { ArticleProps } from "./page-kinds";

/** The page about privacy ends with what the last crawl counted. */
export function PrivacyPage({ page }: ArticleProps) {
  return <ArticleLayout page={page} after={page.record ? <Record record={page.record} /> : null} />;
}

function Record({ record: { made, rows } }: { readonly record: PrivacyRecord }) {
  return (
    <section aria-labelledby="record" className="mt-10">
      <h2 id="record">The last record</h2>
      <p className="mt-3 max-w-[66ch] border-collapse">{made}</p>
      <table aria-labelledby="record" className="mt-3 max-w-[66ch]">
        <tbody>
          {rows.map(({ label, count }) => (
            <tr key={label} className="border-b border-line">
              <th scope="row" className="py-2 pr-6 text-left font-normal">
                {label}
              </th>
              <td className="py-2 text-right font-semibold">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
