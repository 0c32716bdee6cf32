import { listOf } from "../../edition/lists";
import type { Problem } from "../../problem";
import type { Settings } from "../../settings";
import type { Checked, Rule } from "../rule";
import { addressesNow } from "./published";

type Finding = Omit<Problem, "rule">;
const LIST = "discreet.yaml";

/**
 * Each page has a discreet link, whose code says nothing about it. Readers keep such links too, so a code stays with
 * its page for good. `npm run content:publish` gives codes to new pages only: another code for one that readers know would
 * end the links that they keep.
 */
export const discreet: Rule = {
  name: "discreet",
  across: true,
  check(checked) {
    return [...withoutCode(checked), ...twice(checked), ...withoutPage(checked)];
  },
};

function withoutCode(checked: Checked): Finding[] {
  const { settings } = checked;
  const now = [...addressesNow(checked).keys()];
  const lost = new Set(withLostCode(settings, now));
  return now
    .filter((address) => !settings.discreet[address])
    .map((address) => ({
      file: listOf(LIST, address, settings.edition),
      message: lost.has(address) ? `${address} has lost its code.` : `${address} has no code.`,
      fix: lost.has(address)
        ? "Bring its line back from the project’s history: readers keep links with that code."
        : "When you are sure of its address, run “npm run content:publish”.",
      missing: address,
    }));
}

/** Pages that were published, and so had a code, and have none now. */
export function withLostCode(
  { published, discreet: codes }: Pick<Settings, "published" | "discreet">,
  addresses: Iterable<string>,
): string[] {
  return [...addresses].filter((address) => published[address] && !codes[address]);
}

function twice({ settings: { discreet: codes, edition } }: Checked): Finding[] {
  const first = new Map<string, string>();
  return Object.entries(codes).flatMap(([address, code]) => {
    const other = first.get(code);
    first.set(code, other ?? address);
    return other
      ? [
          {
            file: listOf(LIST, address, edition),
            message: `${address} has the code of ${other}.`,
            fix: "Bring back from the project’s history the one that was changed.",
          },
        ]
      : [];
  });
}

function withoutPage(checked: Checked): Finding[] {
  const now = addressesNow(checked);
  const { discreet: codes, redirects, edition } = checked.settings;
  return Object.keys(codes)
    .filter((address) => !now.has(address) && !now.has(redirects[address]?.split("#")[0] ?? ""))
    .map((address) => ({
      file: listOf(LIST, address, edition),
      message: `the code of ${address} leads to no article.`,
      fix: `Say in ${listOf(LIST, address, edition).replace("discreet", "redirects")} which article it became; its readers keep the link.`,
      // The page that it became may be there, and only not to be read.
      missing: redirects[address]?.split("#", 1)[0] ?? address,
    }));
}
