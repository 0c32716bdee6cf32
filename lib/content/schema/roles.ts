import { z } from "zod";

/**
 * What a field means to the checks: `prose` is read as running text (spelling, grade, words about people), `sources` are
 * ids of sources, `link` leads to a page of this site, `url` out of it, `phone` is a number that readers may call.
 */
export type Role = "prose" | "sources" | "link" | "url" | "phone";

const ROLES = z.registry<{ role: Role }>();

/** A schema with a role; what is derived from it (`.max()`, `.describe()`) has the role too. */
export function withRole<Schema extends z.ZodType>(role: Role, schema: Schema): Schema {
  const marked = schema.clone();
  ROLES.add(marked, { role });
  return marked;
}

/** A text in a document, or a list that has a role as a whole. */
export interface Marked {
  /** Its path: rows.length.sources. */
  readonly field: string;
  readonly role: Role | undefined;
  readonly texts: readonly string[];
}

/** Every text of a document with its role; fields that the schema does not know are left out. */
export function markedTexts(schema: z.core.$ZodType, value: unknown, field = ""): Marked[] {
  const plain = unwrapped(schema);
  const role = ROLES.get(plain as z.ZodType)?.role;
  const at = (key: string | number) => (field ? `${field}.${key}` : `${key}`);
  if (typeof value === "string") return [{ field, role, texts: [value] }];
  if (plain instanceof z.ZodArray && Array.isArray(value)) {
    if (role) return [{ field, role, texts: value.filter((item) => typeof item === "string") }];
    return value.flatMap((item, i) => markedTexts(plain.element, item, at(i)));
  }
  if (!(plain instanceof z.ZodObject) || typeof value !== "object" || value === null) return [];
  const found = new Map(Object.entries(value));
  return Object.entries(plain.shape).flatMap(([key, inner]) => markedTexts(inner, found.get(key), at(key)));
}

/** A schema without what only says that its value may be missing. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return wrapped ? unwrapped(schema.unwrap()) : schema;
}

/** A document with the texts of one role changed; what has become the same twice in a list stands there once. */
export function withTexts(schema: z.core.$ZodType, value: unknown, role: Role, change: (text: string) => string): unknown {
  const plain = unwrapped(schema);
  if (typeof value === "string") return ROLES.get(plain as z.ZodType)?.role === role ? change(value) : value;
  if (plain instanceof z.ZodArray && Array.isArray(value))
    return [...new Set(value.map((item) => withTexts(plain.element, item, role, change)))];
  if (!(plain instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const shape: Record<string, z.core.$ZodType | undefined> = plain.shape;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, shape[key] ? withTexts(shape[key], inner, role, change) : inner]),
  );
}
