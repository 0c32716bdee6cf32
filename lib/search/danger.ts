import type { DangerData, DangerNotice } from "./danger-types";
import type { Meaning } from "./model/model";
import { modelTokens } from "./model/tokens";
import { isCommon } from "./words";

/** What a search says about danger: the red box, or a quiet line when nobody can be sure. */
export interface DangerAnswer {
  readonly notice: DangerNotice | null;
  readonly caution: boolean;
}

/**
 * Decides by the words that always show a box, else by the thresholds: sure, unsure, or no danger.
 * @param inSpanish whether the box speaks Spanish
 */
export function dangerAnswer(
  query: string,
  { danger, kind }: Meaning,
  { kinds, thresholds, always }: DangerData,
  inSpanish: boolean,
): DangerAnswer {
  const plain = alwaysKind(query, always);
  const shown = plain ?? (danger >= thresholds.box ? kind : "");
  const said = kinds[shown];
  const notice = said ? noticeOf(shown, said, inSpanish) : null;
  return { notice, caution: !notice && danger >= thresholds.line };
}

function noticeOf(kind: string, { spanish, more, ...english }: DangerData["kinds"][string], inSpanish: boolean): DangerNotice {
  return inSpanish ? { kind, lang: "es", ...spanish, more } : { kind, lang: "en", ...english, more };
}

/** A single word is what the model knows least: nothing stands around it that it could have learned. */
function alwaysKind(query: string, always: DangerData["always"]): string | undefined {
  const asked = modelTokens(query);
  return Object.keys(always).find((kind) => always[kind]?.some((words) => saysOnly(asked, modelTokens(words))));
}

/** Whether a query says these words in a row, “can’t” and “want” among them, and around them nothing that tells. */
function saysOnly(asked: readonly string[], words: readonly string[]): boolean {
  const starts = asked.map((_, at) => at).filter((at) => words.every((word, i) => asked[at + i] === word));
  return starts.some((at) => [...asked.slice(0, at), ...asked.slice(at + words.length)].every(isCommon));
}
