/** What a reader in a hurry needs from the page, in four or five lines. */
export function ShortVersion({ summary }: { readonly summary: readonly string[] }) {
  return (
    <section aria-labelledby="short-version" className="rounded-r-xl border-l-4 border-pine bg-wash px-4 py-3 leading-[1.35]">
      <h2 id="short-version" className="text-lg">
        The short version
      </h2>
      <ul className="mt-1 grid max-w-[66ch] list-disc gap-1 pl-5">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
