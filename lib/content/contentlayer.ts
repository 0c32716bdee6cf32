import {
  type ComputedFields,
  defineDocumentType,
  defineNestedType,
  type FieldDef,
  type ListFieldDefItem,
} from "contentlayer2/source-files";
import { z } from "zod";
import { addressOf } from "./address";
import { compiledText } from "./compile/contentlayer-pipeline";
import { ALL_KINDS } from "./kinds";
import type { Kind } from "./kinds/kind";
import { unwrapped } from "./schema/roles";

/** What our plugins found while contentlayer compiled the text. */
const computedFields: ComputedFields = {
  address: { type: "string", resolve: ({ _raw }) => addressOf(_raw.flattenedPath) },
  markdown: { type: "string", resolve: ({ _raw }) => compiledText(_raw.sourceFilePath).markdown },
  outline: { type: "json", resolve: ({ _raw }) => compiledText(_raw.sourceFilePath).outline },
};

/** contentlayer's document types, made from the registry of kinds. */
export const documentTypes = ALL_KINDS.map((kind) => defineDocumentType(() => documentTypeOf(kind)));

function documentTypeOf({ type, folder, format, schema }: Kind) {
  const fields = fieldsOf(schema);
  return format === "md"
    ? ({ name: type, filePathPattern: `${folder}/**/*.md`, contentType: "markdown", fields, computedFields } as const)
    : ({ name: type, filePathPattern: `${folder}/*.yaml`, contentType: "data", fields } as const);
}

/**
 * A schema's fields as contentlayer defines them. What a value may hold is checked by zod at the gate.
 * @throws Error when a field does not say what it is for
 */
export function fieldsOf({ shape }: z.ZodObject): Record<string, FieldDef> {
  const fields = Object.entries(shape).map(([name, field]) => {
    const { description } = z.globalRegistry.get(field) ?? {};
    if (!description) throw new Error(`The field "${name}" does not say what it is for: describe() it.`);
    return [name, { ...definitionOf(field, name), description, required: !field.safeParse(undefined).success }];
  });
  return Object.fromEntries(fields);
}

function definitionOf(field: z.core.$ZodType, name: string): FieldDef {
  const plain = unwrapped(field);
  if (plain instanceof z.ZodObject) return { type: "nested", of: nested(plain) };
  return plain instanceof z.ZodArray ? { type: "list", of: itemOf(plain.element, name) } : scalarOf(plain, name);
}

function itemOf(field: z.core.$ZodType, name: string): ListFieldDefItem.Item {
  const plain = unwrapped(field);
  return plain instanceof z.ZodObject ? nested(plain) : scalarOf(plain, name);
}

function nested(schema: z.ZodObject) {
  return defineNestedType(() => ({ fields: fieldsOf(schema) }));
}

/** @throws Error when contentlayer has no type for it */
function scalarOf(field: z.core.$ZodType, name: string) {
  if (field instanceof z.ZodEnum) return { type: "enum", options: field.options.map(String) } as const;
  const { type } = field._zod.def;
  if (type === "string" || type === "number" || type === "boolean") return { type };
  throw new Error(`contentlayer has no type for the field "${name}".`);
}
