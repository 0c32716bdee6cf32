import type { SearchOutcome } from "./search-pool";

/** What the server has done since it began, in numbers alone: nothing that a reader asked for is kept. */
export class Counts {
  /** Answers by the first digit of their status. */
  readonly answers = { 2: 0, 3: 0, 4: 0, 5: 0 };
  /** Readers' searches by how they ended. */
  readonly searches: Record<SearchOutcome, number> = { answered: 0, refused: 0, timed_out: 0, failed: 0 };

  /** Notes an answer. */
  answered(status: number): void {
    this.answers[Math.trunc(status / 100) as keyof Counts["answers"]] += 1;
  }
}
