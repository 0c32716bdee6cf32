import type { Crumb } from "@/lib/page/types";

/** The way back up; nothing on pages that have no page above them. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label="Breadcrumb" className="-mb-1 text-sm text-soft">
      <ol className="row plain flex flex-wrap items-center gap-x-2">
        {crumbs.map(({ label, address }) => (
          <li key={label} className="crumb">
            {address ? <a href={address}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
