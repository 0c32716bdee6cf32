import { type Article, allDocuments } from "contentlayer/generated";
import type { RawDocument } from "./model";

/** What contentlayer adds to an author's fields. */
const ADDED = new Set(["_id", "_raw", "type", "body", "address", "outline", "markdown"]);

/** Every document that contentlayer compiled, as the gate takes them. The only place that reads its output. */
export function compiledDocuments(): RawDocument[] {
  return allDocuments.map((document) => ({
    type: document.type,
    file: `content/${document._raw.sourceFilePath}`,
    fields: authored(document),
    ...(document.type === "Article" ? { body: bodyOf(document) } : {}),
  }));
}

/** The fields as an author wrote them: nested documents too carry marks that contentlayer added. */
function authored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(authored);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => !ADDED.has(key) && field !== undefined)
      .map(([key, field]) => [key, authored(field)]),
  );
}

function bodyOf({ body: { html }, markdown, outline }: Article): NonNullable<RawDocument["body"]> {
  return { html, markdown, outline };
}
