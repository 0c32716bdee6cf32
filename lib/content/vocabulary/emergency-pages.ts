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

/** The buttons that a page about an emergency begins with, the most urgent first. */
export function callsOf(address: string): readonly Call[] {
  return CALLS[address] ?? [CALL_911];
}
