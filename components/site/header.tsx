import { HeaderSearch } from "@/components/search/search-form";
import { edition } from "@/lib/page/edition";
import { MAIN_LINKS } from "@/lib/page/navigation";
import { site } from "@/lib/site";
import { Brand } from "./brand";
import { Menu } from "./menu";

export interface HeaderProps {
  readonly address: string;
  readonly query: string;
}

/** Brand, the main links, search. On a phone the links and the search box fold into a menu that needs no script. */
export function Header({ address, query }: HeaderProps) {
  return (
    <header className="top border-b border-line">
      <div className="relative mx-auto flex min-h-[56px] max-w-[76rem] flex-wrap items-center gap-x-6 px-5 lg:py-2">
        <a href="/" className="mr-auto flex min-h-11 items-center gap-2.5 font-serif text-lg font-bold text-ink no-underline">
          <Brand />
          {edition?.shortName ?? site.name}
        </a>
        <nav aria-label="Main" className="max-lg:hidden">
          <MainLinks address={address} />
        </nav>
        <div className="beside-menu no-print lg:hidden">
          <a href="/search" className="flex min-h-[56px] items-center font-semibold text-ink no-underline">
            Search
          </a>
        </div>
        <Menu address={address} />
        <HeaderSearch query={query} folded={address !== "/search"} />
      </div>
    </header>
  );
}

function MainLinks({ address }: { readonly address: string }) {
  return (
    <ul className="flex flex-wrap items-center gap-x-5">
      {MAIN_LINKS.map((link) => (
        <li key={link.address}>
          <a
            href={link.address}
            aria-current={address === link.address ? "page" : undefined}
            className="inline-flex min-h-11 items-center text-[0.95rem] hover:underline"
          >
            {link.label}
          </a>
        </li>
      ))}
      <li>
        <a
          href="/next-step"
          className="inline-flex min-h-11 items-center rounded-full bg-pine px-4 text-[0.95rem] font-semibold text-paper"
        >
          Your next step
        </a>
      </li>
    </ul>
  );
}
