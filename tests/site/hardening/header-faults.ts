import { POLICY, SECURITY } from "../../fixtures/required-headers";
import type { Answer } from "./answers";

const { "cross-origin-resource-policy": _ofPictures, ...EXACT } = SECURITY;
const STYLE = /^style-src '(?:none|sha256-[A-Za-z0-9+/]{43}=)'$/;
const CLOSED = ["browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb"];
const HSTS = "max-age=63072000; includeSubDomains";
/** They name a program or its version, keep a reader apart from others, or report on her. */
const NEVER =
  /^(?:server|x-powered-by|via|x-aspnet.*|x-runtime|x-generator|x-next.*|x-middleware.*|x-vercel.*|set-cookie.*|report-to|reporting-endpoints|nel|alt-svc|link|refresh)$/;
const KEPT_NOWHERE = "private, no-store";

export interface Expected {
  /** Whether TLS is in front. */
  readonly tls: boolean;
  /** Whether the answer was made for one reader. */
  readonly personal?: boolean;
}

/** What is missing from the headers of an answer, or should not be there; in words. */
export function headerFaults(
  { status, headers }: Pick<Answer, "status" | "headers">,
  { tls, personal = false }: Expected,
): string[] {
  const caching = headers["cache-control"] ?? "";
  const refused = status >= 400 && status !== 404;
  return [
    ...Object.entries(EXACT).flatMap(([name, value]) => (headers[name] === value ? [] : [`${name}: ${headers[name]}`])),
    ...policyFaults(headers["content-security-policy"] ?? ""),
    ...featureFaults(headers["permissions-policy"] ?? ""),
    ...resourceFaults(headers),
    ...(headers["strict-transport-security"] === (tls ? HSTS : undefined) ? [] : ["wrong about TLS"]),
    ...Object.keys(headers).flatMap((name) => (NEVER.test(name) ? [`has ${name}`] : [])),
    ...(caching === "" ? ["does not say how long it may be kept"] : []),
    ...((personal || refused) && caching !== KEPT_NOWHERE ? [`may be kept: ${caching}`] : []),
  ];
}

function policyFaults(policy: string): string[] {
  const parts = policy.split("; ");
  const missing = POLICY.filter((part) => !parts.includes(part)).map((part) => `policy without ${part}`);
  const more = parts.filter((part) => !POLICY.includes(part) && !STYLE.test(part)).map((part) => `policy with ${part}`);
  return [...missing, ...more, ...(parts.some((part) => STYLE.test(part)) ? [] : ["policy without style-src"])];
}

function featureFaults(features: string): string[] {
  const parts = features.split(", ");
  const open = parts.filter((part) => !part.endsWith("=()")).map((part) => `opens ${part}`);
  return [...CLOSED.filter((name) => !parts.includes(`${name}=()`)).map((name) => `leaves ${name} open`), ...open];
}

/** Pictures are shown on the pages of whoever links here; nothing else is. */
function resourceFaults(headers: Answer["headers"]): string[] {
  const name = "cross-origin-resource-policy";
  const right = /^image\//.test(headers["content-type"] ?? "") ? ["cross-origin", "same-origin"] : ["same-origin"];
  return right.includes(headers[name] ?? "") ? [] : [`${name}: ${headers[name]}`];
}
