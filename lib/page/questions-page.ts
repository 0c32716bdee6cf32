import { type Content, content } from "@/lib/content";
import { QUESTIONS_HEAD } from "@/lib/content/drawn-heads";
import { Citations } from "./citations";
import { type QuestionGroupView, questionGroups } from "./questions";
import type { NoteRef, PageFrame, Sourced } from "./types";

export interface QuestionsPage extends PageFrame, Sourced {
  readonly groups: readonly QuestionGroupView[];
  /** Sources of the danger check, by what it says. */
  readonly danger: Readonly<Record<keyof typeof DANGER_SOURCES, readonly NoteRef[]>>;
}

/** What the danger check leans on; the same sources as /help-now. */
const DANGER_SOURCES = {
  emergency: ["oud-pg25", "cdc-overdose", "fda-bzd", "nice100"],
  suicide: ["988-lifeline"],
  stopping: ["nice100", "aafp-aud", "fda-bzd"],
} as const;

/** Is it safe to wait, and the questions that help to decide what to ask. */
export function questionsPage(from: Content = content): QuestionsPage {
  const citations = new Citations(from.sources, false);
  const notes = (ids: readonly string[]) => citations.notes(ids);
  // First on the page, so numbered first.
  const danger = {
    emergency: notes(DANGER_SOURCES.emergency),
    suicide: notes(DANGER_SOURCES.suicide),
    stopping: notes(DANGER_SOURCES.stopping),
  };
  return {
    address: "/next-step/questions",
    ...QUESTIONS_HEAD,
    breadcrumb: [{ label: "Your next step", address: "/next-step" }, { label: "Questions" }],
    danger,
    groups: questionGroups(from, citations),
    sources: citations.list(),
  };
}
