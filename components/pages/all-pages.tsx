import { Frame } from "@/components/site/frame";
import type { AllPages as Page } from "@/lib/page/all-pages";
import type { PageGroup } from "@/lib/page/page-list";
import { LetterLinks } from "./page-index";
import { PageLinks } from "./page-links";

/** Every page of the site, by section and from A to Z. */
export function AllPages({ page }: { readonly page: Page }) {
  const { sections, letters } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">{page.title}</h1>
      <p className="mt-3 max-w-[58ch] text-[1.2rem] text-soft">{page.description}</p>
      <LetterLinks letters={letters} from="" />
      <h2 className="mt-8">By topic</h2>
      <Groups groups={sections} />
      <h2 className="mt-8">From A to Z</h2>
      <Groups groups={letters} />
    </Frame>
  );
}

function Groups({ groups }: { readonly groups: readonly PageGroup[] }) {
  return (
    <div className="mt-4 gap-x-10 md:columns-2">
      {groups.map(({ id, label, pages }) => (
        <section key={id} className="mb-6">
          <h3 id={id} className="break-after-avoid">
            {label}
          </h3>
          <PageLinks pages={pages} />
        </section>
      ))}
    </div>
  );
}
