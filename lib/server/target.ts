const WHOLE = /^https?:\/\/[^/?#]*/i;
/** Letters, digits and marks that mean the same with % as without (RFC 3986, 2.3). */
const PLAIN = /%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi;

/**
 * A request’s target as the site’s own clients write it: without scheme and host, which a proxy may put before the path
 * (RFC 9112, 3.2.2), and with plain characters in place of their codes.
 */
export function plainTarget(target: string): string {
  const own = target.replace(WHOLE, (_host, at: number) => (at === 0 ? "" : _host));
  const from = own === target || own.startsWith("/") ? own : `/${own}`;
  const query = from.indexOf("?");
  const path = query < 0 ? from : from.slice(0, query);
  return path.replace(PLAIN, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))) + from.slice(path.length);
}
