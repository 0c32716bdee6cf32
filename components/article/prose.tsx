/**
 * The only place that inserts HTML (structured-data.tsx inserts JSON). It is compiled from our own Markdown, in which raw HTML stops the build
 * (lib/content/checks/markdown.ts); nothing a reader sends ever comes here.
 */
export function Prose({ html }: { readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above; compiled Markdown has no other way in.
  return <div className="prose mt-8" dangerouslySetInnerHTML={{ __html: html }} />;
}
