import { HeaderSearch } from "@/components/search/search-form";
import { MAIN_LINKS } from "@/lib/page/navigation";
import { site } from "@/lib/site";
import { Brand } from "./brand";

export interface HeaderProps {
  readonly address: string;
  readonly query: string;
}

/** Brand, the main links, search. On a phone the links fold into a menu that needs no script. */
export function Header({ address, query }: HeaderProps) {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-[76rem] flex-wrap items-center gap-x-6 gap-y-2 px-5 py-2">
        <a href="/" className="flex min-h-11 items-center gap-2.5 font-serif text-lg font-bold text-ink no-underline">
          <Brand />
          {site.name}
        </a>
        <nav aria-label="Main" className="max-lg:hidden">
          <MainLinks address={address} className="flex flex-wrap items-center gap-x-5" />
        </nav>
        <details className="group ml-auto lg:hidden">
          <summary className="flex min-h-11 list-none items-center rounded-lg border border-edge px-4 font-semibold text-pine [&::-webkit-details-marker]:hidden">
            Menu
          </summary>
          <nav aria-label="Menu" className="absolute right-0 left-0 z-10 border-b border-line bg-card px-5 py-3">
            <MainLinks address={address} className="grid gap-1" />
          </nav>
        </details>
        <HeaderSearch query={query} />
      </div>
    </header>
  );
}

function MainLinks({ address, className }: { readonly address: string; readonly className: string }) {
  return (
    <ul className={className}>
      {MAIN_LINKS.map((link) => (
        <li key={link.address}>
          <a
            href={link.address}
            aria-current={address === link.address ? "page" : undefined}
            className="inline-flex min-h-11 items-center text-[0.95rem] text-ink no-underline hover:underline aria-[current]:font-semibold aria-[current]:text-pine aria-[current]:underline"
          >
            {link.label}
          </a>
        </li>
      ))}
      <li>
        <a
          href="/next-step"
          className="inline-flex min-h-11 items-center rounded-full bg-pine px-4 text-[0.95rem] font-semibold text-paper no-underline"
        >
          Your next step
        </a>
      </li>
    </ul>
  );
}
