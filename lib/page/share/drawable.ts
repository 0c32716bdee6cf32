/**
 * What the font of cards has. For any other character each machine would draw what it has, or an empty box. Signs that can also
 * be pictures, like ©, count as others.
 */
const IN_FONT =
  /[\x20-\x7E\xA0-\xA8\xAA-\xAC\xAF-\u0113\u0116-\u012B\u012E-\u0137\u0139-\u013E\u0141-\u0148\u014A-\u014D\u0150-\u017E\u0218-\u021B\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2030\u2032\u2033\u2044\u20AC\u2153-\u2155\u215B-\u215E\u2212\u2248\u2260\u2264\u2265]/;

/** The longest title for which a card has room. */
const ROOM = 110;

/** A text as a card can draw it: without emoji and other signs that its font has not, letters of odd shapes as plain ones. */
export function drawable(text: string): string {
  const drawn = [...text.normalize("NFC")].map((sign) => (IN_FONT.test(sign) ? sign : plain(sign))).join("");
  return drawn.replace(/\s+/g, " ").trim();
}

function plain(sign: string): string {
  return [...sign.normalize("NFKD")].filter((part) => IN_FONT.test(part)).join("");
}

/** A title, cut after a word where a card has no room for all of it. */
export function cardTitle(title: string): string {
  const text = drawable(title);
  if (text.length <= ROOM) return text;
  const start = text.slice(0, ROOM);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), ROOM / 2))} …`;
}
