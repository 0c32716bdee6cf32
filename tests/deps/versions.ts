/** An update to try: all packages that move together, at one version or at one for each. */
export interface Update {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What the site is ordered with, and what moves with it: React and React DOM refuse to run at two versions. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  next: ["next"],
  react: ["react", "react-dom"],
  contentlayer2: ["contentlayer2"],
};

/** How far an update may go. */
export type Reach = "patch" | "minor";

const PLAIN = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The newest version of packages that move together.
 * @param from the version they have now
 * @param published all that the registry has, for each of them; what is not plain (16.5.0-canary.1) is passed over
 * @returns null when none is newer within reach
 */
export function newest(from: string, published: readonly (readonly string[])[], reach: Reach): string | null {
  const [first = [], ...others] = published;
  const within = first
    .filter((version) => others.every((versions) => versions.includes(version)))
    .filter((version) => PLAIN.test(version) && isWithin(version, from, reach) && compare(version, from) > 0);
  return within.sort(compare).at(-1) ?? null;
}

function isWithin(version: string, from: string, reach: Reach): boolean {
  const [[major, minor], [ownMajor, ownMinor]] = [partsOf(version), partsOf(from)];
  return major === ownMajor && (reach === "minor" || minor === ownMinor);
}

/** Orders two plain versions, the older one first. */
export function compare(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** @throws Error when a version is not plain: package.json pins each exactly */
function partsOf(version: string): number[] {
  const parts = version.match(PLAIN);
  if (!parts) throw new Error(`“${version}” is no plain version, like 16.4.6. Pin it exactly in package.json.`);
  return parts.slice(1).map(Number);
}
