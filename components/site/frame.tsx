import type { ReactNode } from "react";
import { DangerLine } from "@/components/safety/danger-line";
import { PrintedAddress } from "@/components/share/printed-address";
import type { PageFrame } from "@/lib/page/types";
import { Breadcrumb } from "./breadcrumb";
import { Footer } from "./footer";
import { Header } from "./header";
import { SiteScript } from "./site-script";

export interface FrameProps {
  readonly page: PageFrame;
  /** The words in the search box, when the page answers a search. */
  readonly query?: string;
  /** What comes before all else: what to do in danger. */
  readonly lead?: ReactNode;
  /** Whether the page begins with call buttons of its own, which take the place of the danger line. */
  readonly urgent?: boolean;
  /** The day of the check and who reviewed the page, where paper shows them beside the address, since they stand on a later sheet. */
  readonly checked?: string;
  readonly children: ReactNode;
}

/** What stands around every page: danger line, header, the way back up, and the footer. Only paper shows the address first. */
export function Frame({ page, query = "", lead = null, urgent = false, checked = "", children }: FrameProps) {
  // A way back up keeps the title off the header; a title alone needs room above it.
  const top = page.breadcrumb.length > 1 && !urgent ? "" : "pt-2";
  return (
    <>
      <a href="#main" className="skip">
        Skip to the page
      </a>
      {urgent ? null : <DangerLine />}
      <Header address={page.address} query={query} />
      <main id="main" tabIndex={-1} className={`mx-auto max-w-[76rem] px-5 ${top} pb-4 outline-none`}>
        {page.unlisted ? null : <PrintedAddress address={page.address} checked={checked} />}
        {lead}
        {urgent ? null : <Breadcrumb crumbs={page.breadcrumb} />}
        {children}
      </main>
      <Footer />
      <SiteScript />
    </>
  );
}
