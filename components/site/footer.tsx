import { closed } from "@/lib/page/closed";
import { edition } from "@/lib/page/edition";
import { footMoney } from "@/lib/page/money";
import { footerLinks } from "@/lib/page/navigation";
import { site } from "@/lib/site";

/** What the site is and is not, and all its parts. */
export function Footer() {
  const links = footerLinks();
  return (
    <footer className="mt-16 border-t border-line text-sm text-soft">
      <div className="mx-auto max-w-[76rem] grid gap-3 px-5 pt-8 pb-12">
        <p className="max-w-[66ch]">
          {footMoney({ publisher: site.publisher, edition })} This site gives information, not a diagnosis.
        </p>
        <Publisher />
        <FooterLinks label="Levels of care" links={links.levels} />
        <FooterLinks label="This site" links={links.site} />
      </div>
    </footer>
  );
}

/** Whoever runs this copy; where nobody is named, the page about the site says what that means. */
function Publisher() {
  const { publisher, contact } = site;
  return (
    <p className="row plain">
      {publisher ? closed(`Published by ${publisher}`) : <a href="/about#publisher">This copy names no publisher</a>}{" "}
      {contact ? (
        <>
          Found a mistake? <a href={`mailto:${contact}`}>{contact}</a>
        </>
      ) : null}
    </p>
  );
}

function FooterLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly { address: string; label: string }[];
}) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="row plain flex flex-wrap gap-x-5">
        {links.map(({ address, label: text }) => (
          <li key={address}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
