import type { DetailedHTMLProps, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "chosen-levels": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "check-again": DetailedHTMLProps<HTMLAttributes<HTMLElement> & { due: string }, HTMLElement>;
      "source-list": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "print-page": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "copy-link": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "kept-nowhere": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "home-screen": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "search-box": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
      "search-results": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}
