import type { MovedPart } from "@/lib/page/moved";

/** Parts that left the page: whoever follows an old link finds where they went. */
export function MovedParts({ parts }: { readonly parts: readonly MovedPart[] }) {
  return parts.map(({ id, to, label }) => (
    <p key={id} id={id} className="mt-4">
      This part moved to <a href={to}>{label}</a>.
    </p>
  ));
}
