import type { Week, WeekBlock } from "../kinds/level";

export const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Minutes since midnight of a time like "18:30". */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** Hours of treatment in a drawn week; rests, meals and visits do not count. */
export function treatmentHours({ blocks }: Pick<Week, "blocks">): number {
  const minutes = blocks
    .filter(({ kind }) => kind === "treatment")
    .reduce((sum, block) => sum + block.days.length * lengthOf(block), 0);
  return minutes / 60;
}

function lengthOf({ from, to }: WeekBlock): number {
  return minutesOf(to) - minutesOf(from);
}
