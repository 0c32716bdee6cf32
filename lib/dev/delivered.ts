import { brotliCompressSync } from "node:zlib";
import { transform } from "esbuild";
import { LIMITS } from "@/lib/build/budget";
import { DocumentError, parseHtml, toDocument } from "@/lib/build/document";
import { pageStyles } from "@/lib/build/page-styles";
import { styleOf } from "@/lib/build/styles";
import { walk } from "@/lib/build/walk";
import { COMMON_HEADERS, contentSecurityPolicy, cspHash } from "@/lib/server/headers";
import { site } from "@/lib/site";

/** A page as a reader would get it. */
export interface Delivered {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The document that a build would make of a page, under the policy that it would have, with a line on top that tells both
 * and its weight.
 * @param html the page as Next.js drew it while developing
 * @param read gets the text of a style sheet by its address
 */
export async function delivered(page: string, html: string, read: (address: string) => Promise<string>): Promise<Delivered> {
  const sheets = new Map<string, string>();
  for (const address of linkedSheets(html)) {
    const { code } = await transform(await read(address), { loader: "css", minify: true });
    sheets.set(address, code.trim());
  }
  try {
    const options = { page, origin: site.url, sheetOf: (address: string) => sheets.get(address), trim: pageStyles };
    return withLine(toDocument(html, options));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return withLine(
      `<!doctype html><title>No document</title><h1>A build would stop here</h1><pre>${escaped(error.message)}</pre>`,
    );
  }
}

function linkedSheets(html: string): string[] {
  const found: string[] = [];
  walk(parseHtml(html), (node) => {
    if (node.type !== "element" || node.tagName !== "link" || ![node.properties.rel].flat().includes("stylesheet")) return;
    found.push(String(node.properties.href));
  });
  return [...new Set(found)];
}

function withLine(document: string): Delivered {
  const policy = contentSecurityPolicy(cspHash(styleOf(document)));
  const bytes = brotliCompressSync(document).length;
  const weight = `${bytes.toLocaleString("en-US")} bytes in brotli, of ${LIMITS.document.toLocaleString("en-US")}`;
  const line = `<p role="note"><b>The delivered document: ${weight}.</b> <code>${escaped(policy)}</code></p>`;
  const html = /<body[^>]*>/.test(document) ? document.replace(/<body[^>]*>/, (body) => body + line) : document + line;
  return { html, headers: { ...COMMON_HEADERS, "Content-Security-Policy": policy, "X-Document-Bytes": String(bytes) } };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
