import type { Card } from "@/lib/page/share/card";

/** A piece of a build's work. What comes of it depends on nothing else but the code and the style sheets. */
export type Step =
  /** A page as Next.js rendered it, to become a document. */
  | { readonly kind: "document"; readonly page: string; readonly html: string }
  /** A file that goes in as it is. */
  | { readonly kind: "file"; readonly type: string; readonly bytes: Uint8Array }
  /** A link preview's picture, to be drawn. */
  | { readonly kind: "card"; readonly card: Card };

/** What the workers are given beside their steps. */
export interface StepContext {
  /** The build's folder, .next, where the style sheets lie. */
  readonly distDir: string;
}
