import { readFileSync } from "node:fs";
import { type Traces, together } from "./traces";

interface NetEvent {
  readonly type: number;
  readonly params?: {
    readonly url?: string;
    readonly method?: string;
    readonly initiator?: string;
    readonly network_isolation_key?: string;
    readonly headers?: readonly string[];
    readonly host?: string;
    readonly hostname?: string;
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetEvent[];
}

/** Chromium asks its maker for updates and accounts by itself, even where it is told not to; no page starts these. */
const OF_CHROMIUM_ITSELF = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com)$/;
const NO_PAGE = "not an origin";
const REPORTING = /^(?:report-to|reporting-endpoints|nel):/i;

/**
 * What pages of one site did, from the log of Chromium's network service: there stands all that leaves the browser, whether
 * a page, a worker, a prefetch or a report sent it, and every name that it looked up.
 * @param file written by --log-net-log, once the browser is closed
 * @param origin the site’s own, like http://localhost:3000
 * @throws Error when the log holds no request to the site: then it is not the log that it should be
 */
export function tracesInNetLog(file: string, origin: string): Traces {
  const { constants, events }: NetLog = JSON.parse(readFileSync(file, "utf8"));
  const paramsOf = (name: string) => {
    const type = constants.logEventTypes[name];
    return events.flatMap((event) => (event.type === type && event.params ? [event.params] : []));
  };
  const asked = paramsOf("URL_REQUEST_START_JOB").filter(({ url }) => url !== undefined);
  if (!asked.some(({ url = "" }) => url.startsWith(`${origin}/`))) throw new Error(`${file} holds no request to ${origin}`);
  const byPages = asked.filter(({ initiator }) => initiator !== NO_PAGE);
  const headers = paramsOf("HTTP_TRANSACTION_READ_RESPONSE_HEADERS").flatMap((params) => params.headers ?? []);
  const names = [
    ...paramsOf("HOST_RESOLVER_MANAGER_REQUEST").map(({ host = "" }) => bareName(host)),
    ...paramsOf("DNS_TRANSACTION").map(({ hostname = "" }) => bareName(hostname)),
  ];
  return together({
    elsewhere: [
      ...byPages.flatMap(({ url = "" }) => (isElsewhere(url, origin) ? [`asked ${url}`] : [])),
      ...names.filter((name) => isForeign(name, origin)).map((name) => `looked up ${name}`),
    ],
    cookies: headers.filter((line) => /^set-cookie:/i.test(line)),
    beacons: [
      ...byPages.flatMap(({ method = "", url }) => (/^(?:GET|HEAD)$/.test(method) ? [] : [`${method} ${url}`])),
      ...headers.filter((line) => REPORTING.test(line)),
    ],
  });
}

/** Whether an address is one of another site; what stays in the browser is none. */
export function isElsewhere(url: string, origin: string): boolean {
  return !/^(?:data|blob|about|chrome|devtools):/.test(url) && new URL(url).origin !== origin;
}

function isForeign(name: string, origin: string): boolean {
  // Chromium tries names without a dot to learn whether a network answers them all.
  return name.includes(".") && name !== new URL(origin).hostname && !OF_CHROMIUM_ITSELF.test(name);
}

/** https://stun.example:443, stun.example. → stun.example */
function bareName(host: string): string {
  return host
    .replace(/^[a-z]+:\/\//, "")
    .replace(/:\d+$/, "")
    .replace(/\.$/, "");
}
