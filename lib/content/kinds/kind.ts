import type { z } from "zod";

/** All that the project knows about one kind of content; everything else is made from it. */
export interface Kind {
  /** Its name in contentlayer. */
  readonly type: string;
  /** Its look-up in Content. */
  readonly collection: string;
  /** Where its files lie under content/: Markdown in any folder below, or YAML named by id. */
  readonly folder: string;
  readonly format: "md" | "yaml";
  /** Each field with the sentence that says what it is for; schema/roles.ts says what it means to the checks. */
  readonly schema: z.ZodObject;
}

/** Keeps a kind's own types, for the types of Content. */
export function defineKind<const Own extends Kind>(kind: Own): Own {
  return kind;
}

/** Tells a kind's files by their path from the project's folder. */
export function filePattern({ folder, format }: Kind): RegExp {
  return new RegExp(`^content/${folder}/${format === "md" ? "([a-z0-9-]+/)*" : ""}[a-z0-9-]+\\.${format}$`);
}
