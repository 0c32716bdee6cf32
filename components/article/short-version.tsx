/** What a reader in a hurry needs from the page, in four or five lines. */
export function ShortVersion({ summary }: { readonly summary: readonly string[] }) {
  return (
    <section aria-labelledby="short-version" className="short">
      <h2 id="short-version" className="text-lg">
        The short version
      </h2>
      <ul>
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
