import { site } from "@/lib/site";

/** A plain link to the page, which anyone can copy by hand; with script it copies itself. */
export function ShareRow({ address }: { readonly address: string }) {
  return (
    <p className="no-print mt-2 text-sm">
      <copy-link>
        <a href={`${site.url}${address}`} className="inline-flex min-h-11 items-center">
          Link to this page
        </a>
      </copy-link>
    </p>
  );
}
