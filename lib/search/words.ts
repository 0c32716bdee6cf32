import { stemmer } from "stemmer";

/** Characters of a query that are used; nobody types more, and longer ones only cost time. */
export const MAX_QUERY = 200;

/** Words too common to tell pages apart. */
const COMMON = new Set(
  "a an and are as at be but by can could did do does for from had has have he her him his how i if in is it its me my of on or our she should so that the their them then there they this to us was we were what when where which who why will with would you your am im ive dont doesnt didnt cant wont isnt s t".split(
    " ",
  ),
);

/** Spanish words that are no English ones and tell nothing. */
const SPANISH = new Set(
  "los las del que una unas unos para por mis su sus esta estoy como cuando donde quien cual muy mas pero porque sobre puedo puede quiero necesito hay ser tiene yo cuanto".split(
    " ",
  ),
);

/**
 * Makes any text a safe query: broken characters, control characters and extra spaces go, and it is cut at MAX_QUERY.
 * @returns the clean query and whether it was cut
 */
export function cleanQuery(raw: string): { query: string; cut: boolean } {
  const flat = raw
    .slice(0, MAX_QUERY * 20)
    .replace(/\p{Cs}/gu, " ")
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}\uFFFD]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...flat];
  const cut = characters.length > MAX_QUERY || raw.length > MAX_QUERY * 20;
  return { query: characters.slice(0, MAX_QUERY).join("").trim(), cut };
}

/** A text's words as the index keeps them: small letters, no accents, apostrophes dropped; “A.A.” is one word. */
export function tokenize(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Common words match everywhere, so they are left out. */
export function isCommon(word: string): boolean {
  return COMMON.has(word) || SPANISH.has(word);
}

const stems = new Map<string, string>();

/** What a word shares with its other forms: “drinks” and “drinking” are “drink”. Words in other writing stay as they are. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,30}$/.test(word) ? stemmer(word) : word;
  if (stems.size < MAX_STEMS) stems.set(word, stem);
  return stem;
}

/** Words whose stem is kept at hand; what readers type must not fill the memory. */
const MAX_STEMS = 20_000;
