import type { Content } from "@/lib/content";
import { levelsOfSlug } from "@/lib/content/vocabulary/comparison-slugs";
import type { Citations } from "./citations";
import { comparisonCard } from "./comparison";
import type { NoteRef } from "./types";

export interface QuestionGroupView {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly ask: string; readonly answers: readonly AnswerView[] }[];
}

/** What an answer opens. */
export interface AnswerView {
  readonly tick: string;
  /** Whether the numbers to call come up at once. */
  readonly danger: boolean;
  readonly today: string;
  readonly ask: string;
  readonly watch: string;
  readonly notes: readonly NoteRef[];
  readonly more: { readonly address: string; readonly label: string };
}

/** The questions, in order; the same for everyone, and nothing follows from them but what each answer opens. */
export function questionGroups(from: Content, citations: Citations): QuestionGroupView[] {
  const groups = [...from.questionGroups.values()].sort((a, b) => a.order - b.order);
  return groups.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map(({ ask, answers }) => ({
      ask,
      answers: answers.map(({ sources, more, danger = false, ...words }) => ({
        ...words,
        danger,
        notes: citations.notes(sources),
        more: { address: more, label: labelOf(more, from) },
      })),
    })),
  }));
}

/** The name of an article or a comparison; the gate knows that it is there. */
function labelOf(address: string, from: Content): string {
  const [page = ""] = address.split("#");
  const slug = page.match(/^\/next-step\/(.+)$/)?.[1];
  const levels = slug ? levelsOfSlug(slug) : null;
  if (levels) return comparisonCard(levels, from).label;
  return from.articles.get(page)?.shortTitle ?? page;
}
