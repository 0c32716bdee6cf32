interface ProseProps {
  readonly html: string;
  /** How this part of a text is laid out, where it differs. */
  readonly className?: string;
}

/**
 * The only place that inserts HTML (structured-data.tsx inserts JSON). It is compiled from our own Markdown, in which raw HTML stops the build
 * (lib/content/checks/markdown.ts); nothing a reader sends ever comes here.
 */
export function Prose({ html, className = "mt-8" }: ProseProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above; compiled Markdown has no other way in.
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
