import type { Shelf } from "@/lib/page/shelves";

/** Every page of the site, by what a reader looks for. */
export function Shelves({ shelves }: { readonly shelves: readonly Shelf[] }) {
  return (
    <div className="mt-12 gap-x-10 md:columns-2">
      {shelves.map(({ id, label, pages }) => (
        <section key={id} className="mb-8 break-inside-avoid">
          <h2 className="mb-1 text-xl">{label}</h2>
          <ul>
            {pages.map((page) => (
              <li key={page.address}>
                <a href={page.address} className="inline-flex min-h-11 items-center py-1.5">
                  {page.label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
