import { workerData } from "node:worker_threads";
import type { SearchExample } from "@/lib/content/search-examples";
import { piecesOf } from "../model/pieces";
import { modelTokens } from "../model/tokens";
import { learn } from "./learn";
import { lessonOf } from "./lesson";
import { withMistakes } from "./noise";
import { randomFrom, shuffle } from "./random";
import { HANDS, meet, type Shared } from "./shared";

// A thread that learns its share of the lessons; the other one learns the rest.

/** How a hand goes about its lessons. */
export interface Course {
  readonly rounds: number;
  readonly rate: number;
  /** Whether the rows of pieces still learn. */
  readonly rowsToo: boolean;
  readonly seed: number;
}

/** What a hand is given. */
export interface HandTask {
  readonly hand: number;
  readonly shared: Shared;
  readonly course: Course;
  readonly rows: number;
  readonly examples: readonly SearchExample[];
  readonly topics: readonly string[];
}

/** How many searches are read with mistakes. */
const WITH_MISTAKES = 0.6;
/** How much smaller the last step is than the first. */
const SLOWER = 0.7;
/** From which part of the way on the network is the mean of how it stood (Izmailov and others, 2018): better than where the last steps end. */
const MEAN_FROM = 0.5;
/** Lessons of each hand between two meetings. */
const BETWEEN = 128;

/** Goes through all lessons several times, each time in another order and with other mistakes, in ever smaller steps. */
function learnAll({ hand, shared, course, rows, examples, topics }: HandTask): void {
  const { rounds, rate, rowsToo, seed } = course;
  // The order is the same for all hands, mistakes and what is left out are their own.
  const [ordering, own] = [randomFrom(seed), randomFrom(seed * HANDS + hand + 1)];
  const learner = shared.hands[hand];
  if (!learner) throw new Error(`There is no hand ${hand}.`);
  const order = examples.map((example) => lessonOf(example, topics));
  const known = new Map<string, number[]>();
  let counted = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, ordering);
    for (const [i, { query, targets }] of order.entries()) {
      const done = (round * order.length + i + 1) / (rounds * order.length);
      if (i % HANDS === hand) {
        const typed = own() < WITH_MISTAKES ? withMistakes(query, own) : query;
        const words = modelTokens(typed).map((word) => remembered(word, rows, known));
        learn(learner, words, targets, { rate: rate * (1 - SLOWER * done), rowsToo }, own);
      }
      if ((i + 1) % (BETWEEN * HANDS) !== 0 && i < order.length - 1) continue;
      if (done > MEAN_FROM) counted++;
      meet(shared, hand, counted);
    }
  }
}

/** The pieces of a word, which comes again and again. */
function remembered(word: string, rows: number, known: Map<string, number[]>): number[] {
  const pieces = known.get(word) ?? piecesOf(word, rows);
  known.set(word, pieces);
  return pieces;
}

learnAll(workerData);
