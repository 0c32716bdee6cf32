import { SECOND_PART } from "@/lib/content/markdown/parts";

/** What a page about an emergency begins with. */
export interface Emergency {
  /** Whom to call, the most urgent first. */
  readonly calls: readonly Call[];
  /** What to do now, as compiled HTML: the text up to its second part. */
  readonly first: string;
  /** The other parts. */
  readonly rest: string;
}

export interface Call {
  readonly href: string;
  readonly label: string;
  readonly note?: string;
}

const CALL_911: Call = { href: "tel:911", label: "Call 911" };

/** For pages on which it is not known yet what is wrong. */
const EVERY_LINE: readonly Call[] = [
  { ...CALL_911, note: "a life in danger" },
  { href: "tel:988", label: "Call 988", note: "suicide, crisis" },
  { href: "sms:988", label: "Text 988" },
  { href: "tel:+18006624357", label: "1-800-662-4357", note: "treatment help line" },
];

const CALLS: Readonly<Record<string, readonly Call[]>> = {
  "/help-now": EVERY_LINE,
  "/crisis-lines": EVERY_LINE,
  "/overdose": [CALL_911],
  "/after-detox": [CALL_911],
  "/withdrawal": [CALL_911],
};

/** Whether a page is read while something happens: then what to do stands before everything about the page itself. */
export function isEmergency(address: string): boolean {
  return address in CALLS || address.startsWith("/withdrawal/");
}

/**
 * @param numbered the text of the page with its notes numbered
 * @param draw what makes a part of it HTML
 * @returns its calls, and the text in two: what to do now, and the rest
 */
export function emergencyOf(address: string, numbered: string, draw: (part: string) => string): Emergency {
  const [first = "", rest = ""] = numbered.split(SECOND_PART).map((part) => draw(part));
  return { calls: CALLS[address] ?? [CALL_911], first, rest };
}
