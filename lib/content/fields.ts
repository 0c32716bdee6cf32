import type { FieldDef, ListFieldDefItem, NestedType } from "contentlayer2/source-files";

// Short names for contentlayer's field definitions. Each takes the sentence that says what the field is for.

export const text = (description: string) => ({ type: "string", required: true, description }) as const;

export const number = (description: string) => ({ type: "number", required: true, description }) as const;

export const boolean = (description: string) => ({ type: "boolean", required: true, description }) as const;

export const date = (description: string) => ({ type: "date", required: true, description }) as const;

/** Computed values only: nothing an editor writes is left untyped. */
export const json = (description: string) => ({ type: "json", description }) as const;

export const list = (description: string) =>
  ({ type: "list", of: { type: "string" } satisfies ListFieldDefItem.Item, required: true, description }) as const;

export const nested = (of: NestedType, description: string) => ({ type: "nested", of, required: true, description }) as const;

export const listOf = (of: NestedType, description: string) => ({ type: "list", of, required: true, description }) as const;

export const optional = <Field extends FieldDef>(field: Field) => ({ ...field, required: false as const });
