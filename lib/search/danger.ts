import type { DangerData, DangerNotice } from "./danger-types";
import type { Meaning } from "./model/model";

/** What a search says about danger: the red box, or a quiet line when nobody can be sure. */
export interface DangerAnswer {
  readonly notice: DangerNotice | null;
  readonly caution: boolean;
}

/** Decides by the thresholds: sure, unsure, or no danger. */
export function dangerAnswer({ danger, kind }: Meaning, { kinds, thresholds }: DangerData): DangerAnswer {
  const said = kinds[kind];
  const notice = danger >= thresholds.box && said ? { kind, ...said } : null;
  return { notice, caution: !notice && danger >= thresholds.line };
}
