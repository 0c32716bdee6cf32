import { Cited } from "@/components/article/cited";
import type { SameRow } from "@/lib/page/comparison";

/** What is the same at all the levels compared: one line for each row. */
export function SameRows({ rows }: { readonly rows: readonly SameRow[] }) {
  return (
    <dl className="same">
      {rows.map(({ id, label, value, notes, asks }) => (
        <div key={id}>
          <dt>{label}:</dt>{" "}
          <dd>
            <Cited text={{ value, notes, ask: asks.join(" ") || undefined }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
