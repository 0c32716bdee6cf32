import type { Prose } from "./prose";

/** Prose of one kind, by the file it stands in. */
export function byFile(prose: readonly Prose[], kind: Prose["kind"]): Map<string, Prose[]> {
  const files = new Map<string, Prose[]>();
  for (const one of prose) {
    if (one.kind !== kind) continue;
    const known = files.get(one.file);
    if (known) known.push(one);
    else files.set(one.file, [one]);
  }
  return files;
}
