/** Hyphens of other kinds, and what hides between letters. */
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Where the words around an address begin: quotation marks, brackets, a comma, what an app adds to count its readers. */
const AROUND = /[^\w/.~-]/;
const LEADING = /^[^\p{L}\p{N}]+/u;
const ENDINGS = /\/index\.html?$|\.html?$|\/$/;

/**
 * What an address was before an app or a letter took in what stood around it: “/iop.”, “/iop)”, “/iop%20”, “/iop&utm_source=x”,
 * “/iop…”, “/“iop””, “/https://host/iop”.
 * @param path as it was asked for
 * @returns what it may have been, likeliest first, in small letters and with the heading after # where it names one; none when nothing was taken in
 */
export function mended(path: string): string[] {
  const read = decoded(path).replace(HIDDEN, "").replace(HYPHENS, "-").replace(/\\/g, "/").trim();
  if (/\p{Cc}/u.test(read)) return [];
  const bare = withoutHost(read.replace(LEADING, ""));
  const [heading = ""] = /#[a-z0-9]+(?:-[a-z0-9]+)*/.exec(bare) ?? [];
  const spaced = bare.replace(/(?<=\w)[\s_+]+(?=\w)/g, "-");
  const tried = [spaced, bare].flatMap((text) => withoutEnding(cut(text)));
  return [...new Set(tried)].filter((one) => one !== "/" || isNothing(bare)).map((one) => one + heading);
}

/** An address with its host behind ours. */
function withoutHost(text: string): string {
  return text.replace(/^https?:\/*[^/]+/i, "").replace(LEADING, "");
}

/** Codes as characters, as far as they are any: an app may cut an address in the middle of a code. */
function decoded(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (codes) => new TextDecoder().decode(Buffer.from(codes.replaceAll("%", ""), "hex")));
}

function cut(text: string): string {
  const end = text.search(AROUND);
  return `/${(end < 0 ? text : text.slice(0, end)).replace(/[._~-]+$/, "").toLowerCase()}`.replace(/\/{2,}/g, "/");
}

function withoutEnding(address: string): string[] {
  const plain = address
    .replace(/\/+$/, "")
    .replace(ENDINGS, "")
    .replace(/^\/index$/, "");
  return [address, plain].map((one) => one.replace(/^\/en(?=\/|$)/, "") || "/");
}

/** Only what stands around an address, and none: the first page was meant. */
function isNothing(bare: string): boolean {
  return !/[\p{L}\p{N}]/u.test(bare.replace(/^(?:index\.html?|en)$/i, ""));
}
