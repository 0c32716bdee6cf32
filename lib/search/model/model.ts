import { softmax } from "./exponential";
import { type Network, pool, scoresOf } from "./network";
import { type Packed, packedNumbers } from "./packed";
import { piecesOf } from "./pieces";
import { modelTokens } from "./tokens";

/** A trained network as it lies in a file, and what its outcomes mean. */
export interface SavedModel {
  readonly rows: number;
  readonly dims: number;
  /** Kinds of danger; the first is none. */
  readonly kinds: readonly string[];
  /** Languages of a query. */
  readonly languages: readonly string[];
  /** Places of the site that answer, and “off” for another subject. */
  readonly topics: readonly string[];
  readonly numbers: Readonly<Record<Exclude<keyof Network, "dims">, Packed>>;
}

/** What a query means, in shares of one. */
export interface Meaning {
  /** That somebody is in danger. */
  readonly danger: number;
  /** The danger that is likeliest. */
  readonly kind: string;
  readonly language: string;
  /** That at least a part of it is Spanish. */
  readonly spanish: number;
  /** That it is about something else than this site. */
  readonly off: number;
  /** Places that answer, with how likely each does. */
  readonly topics: ReadonlyMap<string, number>;
}

/** Stands among the topics for another subject. */
export const OFF_TOPIC = "off";

/** Reads queries with a trained network. */
export type Model = (query: string) => Meaning;

/** Unpacks a trained network. */
export function loadModel({ rows, dims, numbers, ...names }: SavedModel): Model {
  const unpacked = Object.entries(numbers).map(([name, packed]) => [name, packedNumbers(packed)]);
  const network: Network = { dims, ...Object.fromEntries(unpacked) };
  return (query) => meaningOf(outcomesOf(network, rows, query), names);
}

/** The score of each outcome for a query. */
export function outcomesOf(network: Network, rows: number, query: string): Float64Array {
  const words = modelTokens(query).map((word) => piecesOf(word, rows));
  return scoresOf(network, pool(network, words).features);
}

/** Scores in words: outcomes are kinds of danger, languages and topics, in this order. */
export function meaningOf(
  scores: Float64Array,
  { kinds, languages, topics }: Pick<SavedModel, "kinds" | "languages" | "topics">,
): Meaning {
  const [dangers, tongues] = [kinds.length, kinds.length + languages.length];
  const danger = softmax(scores, 0, dangers);
  const shares = softmax(scores, tongues, tongues + topics.length);
  const tongue = softmax(scores, dangers, tongues);
  const off = shares[topics.indexOf(OFF_TOPIC)] ?? 0;
  return {
    danger: 1 - (danger[0] ?? 0),
    kind: bestOf(kinds.slice(1), danger.slice(1)),
    language: bestOf(languages, tongue),
    spanish: 1 - (tongue[languages.indexOf("en")] ?? 0),
    off,
    topics: new Map(
      topics.flatMap((topic, i) => (topic === OFF_TOPIC ? [] : [[topic, (shares[i] ?? 0) / Math.max(1 - off, 1e-9)]])),
    ),
  };
}

function bestOf(names: readonly string[], shares: Float64Array): string {
  return names[shares.indexOf(shares.reduce((best, share) => Math.max(best, share), 0))] ?? "";
}
