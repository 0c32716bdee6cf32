/** A number in a text: ten digits in any of the ways Americans write them, letters for keys as in 1-800-QUIT-NOW, or a short one. */
const NUMBER =
  /(?:\+?1[\s.\u2010-\u2015-]*)?\(?\d{3}\)?[\s.\u2010-\u2015-]*\d{3}[\s.\u2010-\u2015-]*\d{4}|(?:1[-.])?\d{3}[-.](?:\d{3}[-.][A-Z]{4}|[A-Z][A-Z\d-]{5,})|\d{3,}/g;
const KEYS = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];
const LONGEST = 10;
/** What was meant to call or to text, in whatever form. */
const PHONE_LINK = /^(?:tel|call|callto|phone|sms|smsto|text):|^\+?[\d().-]{3,}$/i;
const TEXTS = /^(?:sms|smsto|text):/i;

/** Whether a link calls or texts, or was meant to. */
export function isPhoneLink(url: string): boolean {
  return PHONE_LINK.test(url);
}

/** The one form of a link that calls or texts: tel:988, sms:741741, tel:+18006624357. */
export function phoneLinkTo(url: string): string {
  return `${TEXTS.test(url) ? "sms" : "tel"}:${asDialed(url.replace(/^\w+:|[?;].*$/g, ""))}`;
}

/** A long number with dots, with spaces alone, in one piece, or half by letters. */
export const ODDLY_WRITTEN =
  /(?<![\d.$/+-])(?:(?:\+?1[. ])?\d{3}[.]\d{3}[.]\d{4}|(?:\+?1 )?\d{3} \d{3} \d{4}|\+?1\d{10}|(?:1-)?\d{3}-\d{3}-[A-Z]{4}(?! \())(?![\w-])/g;

/** The numbers that words name, as a phone dials them. */
export function numbersIn(words: string): string[] {
  return placesOfNumbers(words).map(({ number }) => number);
}

/** The same, each with its place in the words. */
export function placesOfNumbers(words: string): { at: number; number: string }[] {
  return [...words.matchAll(NUMBER)].map(({ 0: found, index: at }) => ({ at, number: digitsOf(found) }));
}

/** What a phone dials: letters are keys, a leading 1 is the country, and no phone listens after ten digits. */
export function digitsOf(number: string): string {
  const keyed = number.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));
  const digits = keyed.replace(/\D/g, "");
  return (digits.length > LONGEST && digits.startsWith("1") ? digits.slice(1) : digits).slice(0, LONGEST);
}

/** A number as the site writes it: 1-800-662-4357; a short one as it is. */
export function asWritten(number: string): string {
  return digitsOf(number).replace(/^(\d{3})(\d{3})(\d{4})$/, "1-$1-$2-$3");
}

/** A number as a link dials it: +18006624357; a short one as it is. */
export function asDialed(number: string): string {
  const digits = digitsOf(number);
  return digits.length === LONGEST ? `+1${digits}` : digits;
}
