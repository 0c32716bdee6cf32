import { readFileSync } from "node:fs";
import { type Traces, together } from "./traces";

interface NetEvent {
  readonly type: number;
  /** Events of one request have one source. */
  readonly source: { readonly id: number };
  readonly params?: {
    readonly url?: string;
    readonly method?: string;
    readonly initiator?: string;
    readonly headers?: readonly string[];
    readonly host?: string;
    readonly network_anonymization_key?: string;
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetEvent[];
}

/** Chromium asks its maker for updates and more by itself, even where it is told not to; no page starts these. */
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
  const allOf = (name: string) => {
    const type = constants.logEventTypes[name];
    return events.flatMap(({ params, source, ...event }) =>
      event.type === type && params ? [{ ...params, id: source.id }] : [],
    );
  };
  const asked = allOf("URL_REQUEST_START_JOB").filter(({ url }) => url !== undefined);
  if (!asked.some(({ url = "" }) => url.startsWith(`${origin}/`))) throw new Error(`${file} holds no request to ${origin}`);
  const byPages = asked.filter(({ initiator }) => initiator !== NO_PAGE);
  const ofSite = new Set([...byPages, ...asked.filter(({ url = "" }) => url.startsWith(`${origin}/`))].map(({ id }) => id));
  const headers = allOf("HTTP_TRANSACTION_READ_RESPONSE_HEADERS").flatMap((one) =>
    ofSite.has(one.id) ? (one.headers ?? []) : [],
  );
  const { protocol, hostname } = new URL(origin);
  // The key says for which site a name was looked up.
  const names = allOf("HOST_RESOLVER_MANAGER_REQUEST")
    .filter(({ network_anonymization_key: key = "" }) => key.startsWith(`${protocol}//${hostname} `))
    .map(({ host = "" }) => bareName(host));
  return together({
    elsewhere: [
      ...byPages.flatMap(({ url = "" }) => (isElsewhere(url, origin) ? [`asked ${url}`] : [])),
      ...names.filter((name) => name !== hostname).map((name) => `looked up ${name}`),
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

/** https://name.example:443 → name.example */
function bareName(host: string): string {
  return host.replace(/^[a-z]+:\/\//, "").replace(/:\d+$/, "");
}
