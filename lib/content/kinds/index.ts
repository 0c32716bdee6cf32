import { Article } from "./article";
import { CallSheet } from "./call-sheet";
import { Card } from "./card";
import { FirstDay } from "./first-day";
import { Helpline } from "./helpline";
import { filePattern, type Kind } from "./kind";
import { Level } from "./level";
import { Note } from "./note";
import { QuestionGroup } from "./question-group";
import { Source } from "./source";
import { Term } from "./term";

/** Every kind of content. contentlayer's types, the gate, the checks and the commands are made from this list. */
export const KINDS = { Article, Level, Source, Helpline, Term, Card, CallSheet, FirstDay, QuestionGroup, Note } as const;

export type Kinds = typeof KINDS;
export type DocumentType = keyof Kinds;

/** All kinds, in the order of the list. */
export const ALL_KINDS: readonly Kind[] = Object.values(KINDS);

const PATTERNS = Object.entries(KINDS).map(([type, kind]) => [filePattern(kind), type as DocumentType] as const);

/** The kind of a file by where it lies; undefined for a file that no reader would ever see. */
export function typeOfFile(file: string): DocumentType | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(file))?.[1];
}
