/** Whose page it is, where a local edition has its own. */
export function Owner({ name }: { readonly name: string | null }) {
  return name ? <p className="mt-2 text-sm font-semibold">Written by {name} for this copy of the site.</p> : null;
}
