import { DANGER_KINDS, LANGUAGES, type SearchExample } from "@/lib/content/search-examples";
import type { SavedModel } from "../model/model";
import type { Network } from "../model/network";
import { type Packed, pack, packedNumbers } from "../model/packed";
import { piecesOf } from "../model/pieces";
import { modelTokens } from "../model/tokens";
import { type Learner, learn, newLearner, type Target } from "./learn";
import { withMistakes } from "./noise";
import { type Random, randomFrom, shuffle } from "./random";

// Chosen on writers who were left out: docs/search.md.
export const ROWS = 10_240;
export const DIMS = 16;
const KERNELS = 48;
const ROUNDS = 8;
/** Rounds after the rows were rounded, in which the rest learns to live with it. */
const LAST_ROUNDS = 2;
const RATE = 0.2;
const LAST_RATE = 0.05;
/** How many searches are read with mistakes. */
const WITH_MISTAKES = 0.6;
/** How much a mistake counts about danger, language and pages. */
const WEIGHTS = { danger: 3, language: 0.3, topics: 1 };
/** What the right kind of danger gets less than all, so that the network is not too sure. */
const DOUBT = 0.03;
/** How much the first, second and third page of an example count. */
const PLACES = [1, 0.5, 0.3];
const SEED = 3;
/** In how many steps each number is kept: up and down from 0, and a step's size. docs/decisions/0016-search-model.md */
const STEPS = { rows: [2, 1], kernels: [31, 0.1], kernelBias: [31, 0.1], weights: [7, 0.4], bias: [31, 0.1] } as const;

/** What a network learns from one example. */
interface Lesson {
  readonly query: string;
  readonly targets: readonly Target[];
}

/** Learns from examples. The same examples in the same order give the same bytes on every machine. */
export function trainModel(examples: readonly SearchExample[]): SavedModel {
  const topics = [...new Set(examples.flatMap(({ pages }) => pages))].sort();
  const random = randomFrom(SEED);
  const outcomes = DANGER_KINDS.length + LANGUAGES.length + topics.length;
  const learner = newLearner(ROWS, DIMS, KERNELS, outcomes, random);
  const lessons = examples.map((example) => lessonOf(example, topics));
  teach(learner, lessons, { rounds: ROUNDS, rate: RATE, rowsToo: true }, random);
  const rows = pack(learner.network.rows, ...STEPS.rows);
  const settled = { ...learner, network: { ...learner.network, rows: packedNumbers(rows) } };
  teach(settled, lessons, { rounds: LAST_ROUNDS, rate: LAST_RATE, rowsToo: false }, random);
  return {
    rows: ROWS,
    dims: DIMS,
    kinds: DANGER_KINDS,
    languages: LANGUAGES,
    topics,
    numbers: { ...packAll(settled.network), rows },
  };
}

function packAll({ dims: _, ...network }: Network): SavedModel["numbers"] {
  const packed = Object.entries(network).map(([name, numbers]) => [
    name,
    pack(numbers, STEPS[name as keyof typeof STEPS][0], STEPS[name as keyof typeof STEPS][1]),
  ]);
  return Object.fromEntries(packed) as Record<keyof typeof STEPS, Packed>;
}

function lessonOf({ query, danger, language, pages }: SearchExample, topics: readonly string[]): Lesson {
  const kinds = new Float32Array(DANGER_KINDS.length).fill(DOUBT / DANGER_KINDS.length);
  const kind = DANGER_KINDS.indexOf(danger);
  kinds[kind] = (kinds[kind] ?? 0) + 1 - DOUBT;
  const languages = new Float32Array(LANGUAGES.length);
  languages[LANGUAGES.indexOf(language)] = 1;
  const shares = new Float32Array(topics.length);
  const all = PLACES.slice(0, pages.length).reduce((sum, place) => sum + place, 0);
  pages.forEach((page, i) => {
    shares[topics.indexOf(page)] = (PLACES[i] ?? 0) / all;
  });
  const afterKinds = DANGER_KINDS.length;
  return {
    query,
    targets: [
      { from: 0, shares: kinds, weight: WEIGHTS.danger },
      { from: afterKinds, shares: languages, weight: WEIGHTS.language },
      { from: afterKinds + LANGUAGES.length, shares, weight: WEIGHTS.topics },
    ],
  };
}

/** Goes through all lessons several times, each time in another order and with other mistakes, in ever smaller steps. */
function teach(
  learner: Learner,
  lessons: readonly Lesson[],
  { rounds, rate, rowsToo }: { rounds: number; rate: number; rowsToo: boolean },
  random: Random,
): void {
  const order = [...lessons];
  const known = new Map<string, number[]>();
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { query, targets } of order) {
      const typed = random() < WITH_MISTAKES ? withMistakes(query, random) : query;
      const words = modelTokens(typed).map((word) => remembered(word, known));
      const left = 1 - (0.95 * done++) / (rounds * order.length);
      learn(learner, words, targets, { rate: rate * left, rowsToo }, random);
    }
  }
}

/** The pieces of a word, which comes again and again. */
function remembered(word: string, known: Map<string, number[]>): number[] {
  const pieces = known.get(word) ?? piecesOf(word, ROWS);
  known.set(word, pieces);
  return pieces;
}
