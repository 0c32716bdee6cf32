import { softmax } from "../model/exponential";
import { type Network, type Pooled, pool, scoresOf, WIDTH } from "../model/network";
import type { Random } from "./random";

/** What should come out for a query: some outcomes in a row, with the share of each. */
export interface Target {
  readonly from: number;
  readonly shares: Float32Array;
  /** How much a mistake counts. */
  readonly weight: number;
}

/** A network that learns, with the squares of all steps so far: the more a weight has moved, the smaller its next step (Adagrad). */
export interface Learner {
  readonly network: Network;
  readonly squares: Network;
}

const FIRST_SQUARE = 0.01;
/** Features that are left out of a step, so that none is leaned on alone. */
const LEFT_OUT = 0.4;
/** A score that is so nearly right is left as it is, which saves time: there are more than a hundred outcomes. */
const TOO_LITTLE = 0.002;

/** A network that knows nothing yet. */
export function newLearner(rows: number, dims: number, kernels: number, outcomes: number, random: Random): Learner {
  const chance = (length: number, spread: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * spread);
  const network = {
    dims,
    rows: chance(rows * dims, 0.25),
    kernels: chance(kernels * WIDTH * dims, 0.35),
    kernelBias: new Float32Array(kernels),
    weights: chance((2 * kernels + dims) * outcomes, 0.05),
    bias: new Float32Array(outcomes),
  };
  const fresh = ({ length }: Float32Array) => new Float32Array(length).fill(FIRST_SQUARE);
  const { rows: r, kernels: k, kernelBias, weights, bias } = network;
  return {
    network,
    squares: {
      dims,
      rows: fresh(r),
      kernels: fresh(k),
      kernelBias: fresh(kernelBias),
      weights: fresh(weights),
      bias: fresh(bias),
    },
  };
}

/** Moves all weights a little toward what should have come out. */
export function learn(
  learner: Learner,
  words: readonly number[][],
  targets: readonly Target[],
  { rate, rowsToo }: { readonly rate: number; readonly rowsToo: boolean },
  random: Random,
): void {
  const pooled = pool(learner.network, words);
  const kept = pooled.features.map(() => (random() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT)));
  const features = pooled.features.map((feature, i) => feature * (kept[i] ?? 0));
  const slopes = slopesOf(scoresOf(learner.network, features), targets);
  const blame = moveWeights(learner, features, kept, slopes, rate);
  const wordBlame = moveKernels(learner, pooled, blame, rate);
  if (rowsToo) moveRows(learner, words, pooled, blame, wordBlame, rate);
}

/** How much each score was too high. */
function slopesOf(scores: Float64Array, targets: readonly Target[]): Float64Array {
  const slopes = new Float64Array(scores.length);
  for (const { from, shares, weight } of targets)
    softmax(scores, from, from + shares.length).forEach((share, i) => {
      const slope = share - (shares[i] ?? 0);
      if (Math.abs(slope) > TOO_LITTLE) slopes[from + i] = weight * slope;
    });
  return slopes;
}

/** @returns how much each feature was too high */
function moveWeights(
  { network: { weights, bias }, squares }: Learner,
  features: Float32Array,
  kept: Float32Array,
  slopes: Float64Array,
  rate: number,
): Float64Array {
  const { length } = slopes;
  const wrong = Int32Array.from(slopes.keys()).filter((o) => slopes[o] !== 0);
  move(bias, squares.bias, 0, slopes, 0, length, 1, rate);
  const blame = new Float64Array(features.length);
  for (let i = 0; i < features.length; i++) {
    if (kept[i] === 0) continue;
    const feature = features[i] as number;
    let sum = 0;
    for (const o of wrong) {
      const at = i * length + o;
      sum += (slopes[o] as number) * (weights[at] as number);
      if (feature !== 0) move(weights, squares.weights, at, slopes, o, 1, feature, rate);
    }
    blame[i] = sum * (kept[i] as number);
  }
  return blame;
}

/** @returns how much each number of each word was too high because of the kernels */
function moveKernels({ network, squares }: Learner, pooled: Pooled, blame: Float64Array, rate: number): Float64Array {
  const { dims, kernels, kernelBias } = network;
  const { words, answers, best, share } = pooled;
  const [count, size] = [kernelBias.length, WIDTH * dims];
  const wordBlame = new Float64Array(words.length);
  for (let kernel = 0; kernel < count; kernel++)
    for (let place = 0; place * count < answers.length; place++) {
      if (answers[place * count + kernel] === 0) continue;
      const slope = (blame[count + kernel] as number) * share + (best[kernel] === place ? (blame[kernel] as number) : 0);
      if (Math.abs(slope) < TOO_LITTLE) continue;
      move(kernelBias, squares.kernelBias, kernel, ONE, 0, 1, slope, rate);
      const [first, from] = [kernel * size, place * dims];
      for (let i = 0; i < size; i++)
        wordBlame[from + i] = (wordBlame[from + i] as number) + slope * (kernels[first + i] as number);
      move(kernels, squares.kernels, first, words, from, size, slope, rate);
    }
  return wordBlame;
}

function moveRows(
  { network: { dims, rows, kernelBias }, squares }: Learner,
  words: readonly number[][],
  { share }: Pooled,
  blame: Float64Array,
  wordBlame: Float64Array,
  rate: number,
): void {
  const first = 2 * kernelBias.length;
  const slopes = new Float64Array(dims);
  words.forEach((pieces, at) => {
    const part = 1 / Math.sqrt(pieces.length);
    for (let i = 0; i < dims; i++)
      slopes[i] = (wordBlame[(at + WIDTH - 1) * dims + i] as number) + (blame[first + i] as number) * share;
    for (const piece of pieces) move(rows, squares.rows, piece * dims, slopes, 0, dims, part, rate);
  });
}

type Numbers = Float32Array | Float64Array;
const ONE = new Float64Array([1]);

/** Moves weights in a row against their slopes, each the product of one number and a common factor. All time is spent here. */
function move(
  values: Float32Array,
  squares: Float32Array,
  at: number,
  numbers: Numbers,
  from: number,
  count: number,
  factor: number,
  rate: number,
): void {
  for (let i = 0; i < count; i++) {
    const slope = (numbers[from + i] as number) * factor;
    if (slope === 0) continue;
    const square = (squares[at + i] as number) + slope * slope;
    squares[at + i] = square;
    values[at + i] = (values[at + i] as number) - (rate * slope) / Math.sqrt(square);
  }
}
