import type { ServerResponse } from "node:http";
import { COMMON_HEADERS, contentSecurityPolicy, NOT_KEPT } from "./headers";

const WORDS = {
  400: ["This address is broken", "Part of it was lost on the way. Check the link, or start from the first page."],
  405: ["This site is only for reading", "It answers GET and HEAD requests."],
  406: ["No form of this page fits", "Your program refuses every form in which this page can be sent."],
  414: ["This address is too long", "Check the link, or start from the first page."],
  431: ["This request is too long", "Check the link, or start from the first page."],
  500: ["Something broke on our side", "Please try again in a moment. The numbers above work at any hour."],
} as const;

export type PlainStatus = keyof typeof WORDS;

/** Headers of a plain page, by status. */
const MORE: Partial<Record<PlainStatus, Record<string, string>>> = {
  405: { Allow: "GET, HEAD" },
};

/** A small whole page that needs nothing else of the site, for answers given before any page is looked up. */
export function plainPage(status: PlainStatus): string {
  const [title, text] = WORDS[status];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${title}</title></head><body><main><p><b>In danger now?</b> <a href="tel:911">Call 911</a>. Thinking of suicide? <a href="tel:988">Call or text 988</a>.</p><h1>${title}</h1><p>${text}</p><p>These pages work: the <a href="/">first page</a>, <a href="/help-now">when it can’t wait</a>, <a href="/levels">the seven levels of care</a>, and <a href="/glossary">the words of treatment</a>.</p></main></body></html>`;
}

/** The headers of a plain page. */
export function plainHeaders(status: PlainStatus, body: string): Record<string, string> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
    "Cache-Control": NOT_KEPT,
    "Content-Security-Policy": contentSecurityPolicy(),
    ...COMMON_HEADERS,
    ...MORE[status],
  };
}

/** Answers a request with a plain page. */
export function answerPlainly(
  response: ServerResponse,
  status: PlainStatus,
  extraHeaders: Readonly<Record<string, string>> = {},
): void {
  const body = plainPage(status);
  response.writeHead(status, { ...plainHeaders(status, body), ...extraHeaders });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
