import Negotiator from "negotiator";
import type { Encoding } from "./manifest";

const ALL: readonly Encoding[] = ["br", "gzip", "identity"];
const REMEMBERED = 500;
const choices = new Map<string, Encoding | null>();

/**
 * The encoding to answer with, by the client's q-values; brotli before gzip where it likes both alike.
 * @param accepted the Accept-Encoding header, if there is one
 * @returns null when the client refuses everything, plain text included
 */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  if (accepted === undefined) return "identity";
  const known = choices.get(accepted);
  if (known !== undefined) return known;
  const choice = negotiate(accepted);
  // Browsers send a handful of values; anyone else may not fill the memory.
  if (choices.size < REMEMBERED) choices.set(accepted, choice);
  return choice;
}

function negotiate(accepted: string): Encoding | null {
  const negotiator = new Negotiator({ headers: { "accept-encoding": accepted } });
  const found = negotiator.encodings([...ALL], { preferred: ["br", "gzip"] });
  return ALL.find((encoding) => encoding === found[0]) ?? null;
}
