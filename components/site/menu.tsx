import { NEEDS } from "@/lib/page/navigation";

/** On a phone: what people come for. Search stands below it when it is open, and the button then says how to close it. */
export function Menu({ address }: { readonly address: string }) {
  return (
    <details className="menu w-full lg:hidden">
      <summary>
        <span className="when-shut">Menu</span> <span className="when-open">Close</span>
      </summary>
      <nav aria-label="Menu">
        <ul className="pb-3">
          {NEEDS.map(({ address: to, label }) => (
            <li key={to}>
              <a
                href={to}
                aria-current={address === to ? "page" : undefined}
                className="flex min-h-11 items-center border-t border-line"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
