interface StructuredDataProps {
  /** JSON-LD from lib/page/machines/structured.ts. */
  readonly data: object;
}

/**
 * Data for search engines. A script's text is taken as it is, so it must be inserted raw; with “<” written as an escape
 * no text in it can end the element.
 */
export function StructuredData({ data }: StructuredDataProps) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above; it comes from our own files, never from a reader.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
