import { createHash } from "node:crypto";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";

/**
 * Browser features that no page of ours uses and that could tell on a reader or cost her something. The list is short, since
 * the head of an answer goes out in the same first packets as its page.
 */
const CLOSED_FEATURES = ["browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** On every answer, errors and redirects included. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": CLOSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** For pictures: a preview of a link is drawn on the page of whoever shows it. */
export const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** For discreet links, their picture included: no search is to find them. */
export const UNLISTED: Readonly<Record<string, string>> = { "X-Robots-Tag": "noindex" };

/** Told to browsers only when the operator says that TLS is in front. */
export const TLS_HEADERS: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
};

/** Answers made for one reader, and what is fetched to be kept. */
const NOT_AHEAD = ["/search*", "/next-step/compare*", "/pocket", "/*.md", "/*.xml"];

/** Prefetch a page of ours when the reader is about to follow its link; never another site, a search or a file. */
export const SPECULATION_RULES = {
  prefetch: [
    {
      where: {
        and: [{ href_matches: "/*" }, ...NOT_AHEAD.map((href_matches) => ({ not: { href_matches } }))],
      },
      eagerness: "moderate",
    },
  ],
};

/** The rules as a file of its own, named by its hash: the header below names it. */
export const SPECULATION_FILE = {
  address: `/assets/${createHash("sha256").update(JSON.stringify(SPECULATION_RULES)).digest("hex").slice(0, 12)}.json`,
  type: "application/speculationrules+json",
  body: JSON.stringify(SPECULATION_RULES),
};

/**
 * A browser that gets this header fetches the rules at once. So that a first visit loads nothing but its page,
 * the header goes with pages that a reader reached from another page of ours.
 */
export const SPECULATION_HEADERS: Readonly<Record<string, string>> = { "Speculation-Rules": `"${SPECULATION_FILE.address}"` };

/** Whether a request starts a visit: typed, bookmarked, or followed from another site. */
export function startsVisit(secFetchSite: string | undefined): boolean {
  return secFetchSite !== undefined && secFetchSite !== "same-origin";
}

/** Documents are asked for again each time, and answered with 304 while they are the same. */
export const REVALIDATE = "public, max-age=0, must-revalidate";
/** Files named by their hash never change. */
export const FOREVER = "public, max-age=31536000, immutable";
/** What a reader searched for is kept nowhere. */
export const NOT_KEPT = "private, no-store";

/** Pages to tick or write on that must come back blank: with no-store most browsers do not keep the page as it was left. */
const BLANK_AGAIN = /^\/(?:next-step\/questions|call-sheets\/[^/]+)$/;

/** How long browsers may keep a page. */
export function cachingOf(address: string): string {
  return BLANK_AGAIN.test(address) ? NOT_KEPT : REVALIDATE;
}

/** SHA-256 of a text in base64, as a CSP names it. */
export function cspHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const LOADER_HASH = cspHash(SCRIPT_LOADER);

/**
 * The content security policy of a document.
 * @param styleHash hash of its one style element, if it has one
 */
export function contentSecurityPolicy(styleHash?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${LOADER_HASH}'`,
    `style-src ${styleHash ? `'${styleHash}'` : "'none'"}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}
