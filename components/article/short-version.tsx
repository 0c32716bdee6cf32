/** What a reader in a hurry needs from the page. */
export function ShortVersion({ summary }: { readonly summary: string }) {
  return (
    <section aria-labelledby="short-version" className="rounded-r-xl border-l-4 border-pine bg-wash px-4 py-3 leading-[1.4]">
      <h2 id="short-version" className="text-lg">
        The short version
      </h2>
      <p className="mt-1 max-w-[66ch]">{summary}</p>
    </section>
  );
}
