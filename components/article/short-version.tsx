/** What a reader in a hurry needs from the page, in four or five lines. */
export function ShortVersion({ summary }: { readonly summary: readonly string[] }) {
  return (
    <section aria-labelledby="short-version" className="rounded-r-xl border-l-4 border-pine bg-wash px-3 py-2">
      <h2 id="short-version" className="text-lg">
        The short version
      </h2>
      <ul className="mt-1 grid max-w-[66ch] list-disc pl-4 text-[0.92rem] leading-[1.3]">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
