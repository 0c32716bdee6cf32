/** The seven levels of care, from most to least support. Every list, drawing and table uses this order. */
export const LEVEL_IDS = ["detox", "inpatient", "residential", "php", "iop", "outpatient", "aftercare"] as const;

export type LevelId = (typeof LEVEL_IDS)[number];

/** Tells whether a string names one of the seven levels. */
export function isLevelId(value: string): value is LevelId {
  return (LEVEL_IDS as readonly string[]).includes(value);
}
