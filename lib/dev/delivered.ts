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
  /** What it weighs in brotli; null when a build would refuse it. */
  readonly bytes: number | null;
}

/**
 * The document that a build would make of a page, under the policy that it would have, with a line on top that tells both
 * and its weight.
 * @param html the page as Next.js drew it while developing
 * @param read gets the text of a style sheet by its address
 * @param framed whether the desk shows it in a frame: without the line, and under a policy that lets it
 */
export async function delivered(
  page: string,
  html: string,
  read: (address: string) => Promise<string>,
  framed: boolean,
): Promise<Delivered> {
  const sheets = new Map<string, string>();
  for (const address of linkedSheets(html)) {
    const { code } = await transform(await read(address), { loader: "css", minify: true });
    sheets.set(address, code.trim());
  }
  try {
    const options = { page, origin: site.url, sheetOf: (address: string) => sheets.get(address), trim: pageStyles };
    const document = toDocument(html, options);
    const bytes = brotliCompressSync(document).length;
    return framed ? { html: document, headers: framedHeaders(document), bytes } : withLine(document, bytes);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const why = `<!doctype html><title>No document</title><h1>A build would stop here</h1><pre>${escaped(error.message)}</pre>`;
    return { html: why, headers: framedHeaders(why), bytes: null };
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

function withLine(document: string, bytes: number): Delivered {
  const policy = policyOf(document);
  const weight = `${bytes.toLocaleString("en-US")} bytes in brotli, of ${LIMITS.document.toLocaleString("en-US")}`;
  const line = `<p role="note"><b>The delivered document: ${weight}.</b> <code>${escaped(policy)}</code></p>`;
  const html = /<body[^>]*>/.test(document) ? document.replace(/<body[^>]*>/, (body) => body + line) : document + line;
  return {
    html,
    headers: { ...COMMON_HEADERS, "Content-Security-Policy": policy, "X-Document-Bytes": String(bytes) },
    bytes,
  };
}

function policyOf(document: string): string {
  return contentSecurityPolicy(cspHash(styleOf(document)));
}

/** Readers’ documents refuse to be framed; the desk is on the same origin. */
function framedHeaders(document: string): Delivered["headers"] {
  const policy = policyOf(document).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  return { ...COMMON_HEADERS, "X-Frame-Options": "SAMEORIGIN", "Content-Security-Policy": policy };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
