import type { z } from "zod";
import type { DocumentType, Kinds } from "./kinds";
import type { Outline } from "./markdown/outline";

interface FromFile {
  /** Path of the file, for messages: content/en/iop/index.md. */
  readonly file: string;
}

/** What a document of a kind holds once it passed the gate. */
export type DocumentOf<Type extends DocumentType> = Readonly<z.infer<Kinds[Type]["schema"]>> &
  FromFile &
  (Kinds[Type]["format"] extends "md" ? TextOfArticle : unknown);

interface TextOfArticle {
  readonly address: string;
  /** The text as templates that lib/page fills (markdown/template.ts). Empty while files are only checked. */
  readonly html: string;
  readonly markdown: string;
  readonly outline: Outline;
}

export type Article = DocumentOf<"Article">;
export type Level = DocumentOf<"Level">;
export type Source = DocumentOf<"Source">;
export type Helpline = DocumentOf<"Helpline">;
export type Term = DocumentOf<"Term">;
export type Card = DocumentOf<"Card">;
export type CallSheet = DocumentOf<"CallSheet">;
export type FirstDay = DocumentOf<"FirstDay">;
export type Note = DocumentOf<"Note">;
export type QuestionGroup = DocumentOf<"QuestionGroup">;

/** All content, parsed and checked: a look-up for each kind, articles by address, data by id. */
export type Content = {
  readonly [Type in DocumentType as Kinds[Type]["collection"]]: ReadonlyMap<KeyOf<DocumentOf<Type>>, DocumentOf<Type>>;
};

type KeyOf<Found> = Found extends { readonly address: infer Key } ? Key : Found extends { readonly id: infer Key } ? Key : never;

/** A document before it is checked, from contentlayer or straight from its file. */
export interface RawDocument extends FromFile {
  readonly type: DocumentType;
  readonly fields: unknown;
  /** Articles only. */
  readonly body?: { readonly html: string; readonly markdown: string; readonly outline: unknown };
}
