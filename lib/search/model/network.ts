/**
 * The weights of a small network. Each word is the sum of its pieces' rows; kernels look at a few words in a row; each
 * kernel's strongest answer and its sum over the query, and the sum of the words, lead to one score for each outcome.
 */
export interface Network {
  /** Numbers that stand for a word. */
  readonly dims: number;
  readonly rows: Float32Array;
  readonly kernels: Float32Array;
  readonly kernelBias: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Words that a kernel sees at a time. */
export const WIDTH = 3;
const PAD = WIDTH - 1;

/** What a network makes of a query on the way to its scores. */
export interface Pooled {
  /** The words, with empty ones around. */
  readonly words: Float32Array;
  /** How strongly each kernel answers at each place. */
  readonly answers: Float32Array;
  /** Where each kernel answers most; -1 where it does not. */
  readonly best: Int32Array;
  readonly features: Float32Array;
  /** How much each word counts. */
  readonly share: number;
}

/** Reads the words of a query, each given by the rows of its pieces. */
export function pool(network: Network, words: readonly (readonly number[])[]): Pooled {
  const { dims, kernelBias } = network;
  const places = words.length + PAD;
  const pooled = {
    words: new Float32Array((words.length + 2 * PAD) * dims),
    answers: new Float32Array(places * kernelBias.length),
    best: new Int32Array(kernelBias.length).fill(-1),
    features: new Float32Array(2 * kernelBias.length + dims),
    share: 1 / Math.sqrt(words.length || 1),
  };
  for (const [at, pieces] of words.entries()) addWord(network, pieces, pooled.words, (at + PAD) * dims);
  for (let kernel = 0; kernel < kernelBias.length; kernel++) askKernel(network, kernel, places, pooled);
  for (let i = 0; i < pooled.words.length; i++) {
    const feature = 2 * kernelBias.length + (i % dims);
    pooled.features[feature] = (pooled.features[feature] ?? 0) + (pooled.words[i] ?? 0) * pooled.share;
  }
  return pooled;
}

function addWord({ dims, rows }: Network, pieces: readonly number[], words: Float32Array, from: number): void {
  const share = 1 / Math.sqrt(pieces.length);
  for (const piece of pieces)
    for (let i = 0; i < dims; i++) words[from + i] = (words[from + i] as number) + (rows[piece * dims + i] as number) * share;
}

// Loops over plain numbers that are there, since training runs them a billion times.

function askKernel({ dims, kernels, kernelBias }: Network, kernel: number, places: number, pooled: Pooled): void {
  const { words, answers, best, features, share } = pooled;
  const size = WIDTH * dims;
  const first = kernel * size;
  let most = 0;
  let sum = 0;
  for (let place = 0; place < places; place++) {
    let answer = kernelBias[kernel] as number;
    const from = place * dims;
    for (let i = 0; i < size; i++) answer += (kernels[first + i] as number) * (words[from + i] as number);
    if (answer <= 0) continue;
    answers[place * kernelBias.length + kernel] = answer;
    sum += answer;
    if (answer <= most) continue;
    most = answer;
    best[kernel] = place;
  }
  features[kernel] = most;
  features[kernelBias.length + kernel] = sum * share;
}

/** The score of each outcome. */
export function scoresOf({ weights, bias }: Network, features: Float32Array): Float64Array {
  const scores = Float64Array.from(bias);
  const { length } = scores;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i] as number;
    if (feature === 0) continue;
    for (let o = 0; o < length; o++) scores[o] = (scores[o] as number) + feature * (weights[i * length + o] as number);
  }
  return scores;
}
