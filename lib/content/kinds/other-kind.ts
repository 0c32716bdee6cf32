import { ALL_KINDS } from "./index";
import type { Kind } from "./kind";

/**
 * The kind whose fields a file of data has, if it is not the one whose folder it lies in.
 * @param kind the kind by its folder
 */
export function otherKind(kind: Pick<Kind, "type" | "schema">, fields: unknown): Kind | null {
  if (typeof fields !== "object" || fields === null) return null;
  const names = Object.keys(fields);
  const fits = ({ schema }: Pick<Kind, "schema">) => names.every((name) => name in schema.shape);
  if (names.length < 3 || fits(kind)) return null;
  return ALL_KINDS.find((other) => other.format === "yaml" && other.type !== kind.type && fits(other)) ?? null;
}
