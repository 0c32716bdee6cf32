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
  readonly children: ReactNode;
}

/** What stands around every page: danger line, header, the way back up, and the footer. */
export function Frame({ page, query = "", children }: FrameProps) {
  // A way back up keeps the title off the header; a title alone needs room above it.
  const top = page.breadcrumb.length > 1 ? "pt-3" : "pt-6";
  return (
    <>
      <a href="#main" className="skip">
        Skip to the page
      </a>
      <DangerLine />
      <Header address={page.address} query={query} />
      <main id="main" tabIndex={-1} className={`mx-auto max-w-[76rem] px-5 ${top} pb-4 outline-none`}>
        <Breadcrumb crumbs={page.breadcrumb} />
        {children}
      </main>
      {page.unlisted ? null : <PrintedAddress address={page.address} />}
      <Footer />
      <SiteScript />
    </>
  );
}
