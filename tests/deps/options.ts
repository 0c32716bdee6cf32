import { parseArgs } from "node:util";
import { GROUPS, type Reach } from "./versions";

export interface Options {
  readonly reach: Reach;
  /** Names in GROUPS. */
  readonly groups: readonly string[];
  /** Run everything, in the browser too. */
  readonly all: boolean;
  /** Leave the scratch copy, whatever came out. */
  readonly keep: boolean;
  /** Older versions to begin from: package → version. */
  readonly from: ReadonlyMap<string, string>;
}

/**
 * What npm run deps:try was told.
 * @throws Error that says what may be written
 */
export function optionsOf(args: readonly string[]): Options {
  const flag = { type: "boolean", default: false } as const;
  const list = { type: "string", multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({ args: [...args], options: { minor: flag, all: flag, keep: flag, only: list, from: list } });
  const known = Object.keys(GROUPS);
  const unknown = values.only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`“${unknown}” is none of those that are tried: --only ${known.join(", --only ")}.`);
  return {
    reach: values.minor ? "minor" : "patch",
    groups: values.only.length > 0 ? values.only : known,
    all: values.all,
    keep: values.keep,
    from: new Map(values.from.flatMap(pinned)),
  };
}

/** “react@19.3.0” is for React DOM too. */
function pinned(text: string): [name: string, version: string][] {
  const [, group = "", version = ""] = text.match(/^([\w-]+)@(\d+\.\d+\.\d+)$/) ?? [];
  const names = GROUPS[group];
  if (!names) throw new Error(`“${text}” is not like next@16.4.5, with one of ${Object.keys(GROUPS).join(", ")}.`);
  return names.map((name) => [name, version]);
}
