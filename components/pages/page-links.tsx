import type { LinkCard } from "@/lib/page/types";

/** Links to some pages, one a line. */
export function PageLinks({ pages }: { readonly pages: readonly Pick<LinkCard, "address" | "label">[] }) {
  return (
    <ul className="row [&_a]:py-1.5">
      {pages.map(({ address, label }) => (
        <li key={address}>
          <a href={address}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
