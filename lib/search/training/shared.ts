import type { Network } from "../model/network";
import type { Learner } from "./learn";

/** So many hands learn side by side, on as many processors as there are: their number decides the bytes, the machine does not. */
export const HANDS = 2;

/** What the hands share: a learner for each, one as it stood when they last met, and where they wait for each other. */
export interface Shared {
  readonly hands: readonly Learner[];
  readonly met: Learner;
  /** The mean of how it stood at several meetings. */
  readonly mean: Network;
  /** How many hands have come, and how often all had. */
  readonly meeting: Int32Array;
}

type Numbers = Exclude<keyof Network, "dims">;
const NAMES: readonly Numbers[] = ["rows", "kernels", "kernelBias", "weights", "bias"];

/** Copies of a learner in memory that threads share. */
export function sharedFrom(learner: Learner): Shared {
  return {
    hands: Array.from({ length: HANDS }, () => copyOf(learner)),
    met: copyOf(learner),
    mean: sharedNetwork(learner.network),
    meeting: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
  };
}

function copyOf({ network, squares }: Learner): Learner {
  return { network: sharedNetwork(network), squares: sharedNetwork(squares) };
}

function sharedNetwork({ dims, ...numbers }: Network): Network {
  const shared = Object.entries(numbers).map(([name, from]) => {
    const to = new Float32Array(new SharedArrayBuffer(from.byteLength));
    to.set(from);
    return [name, to];
  });
  return { dims, ...Object.fromEntries(shared) };
}

/**
 * Waits for the other hands, then adds up what each has moved since they last met; each hand does its part of the numbers.
 * @param counted how many meetings the mean has, this one included; 0 for one that it leaves out
 */
export function meet(shared: Shared, hand: number, counted: number): void {
  wait(shared.meeting);
  for (const kind of ["network", "squares"] as const)
    for (const name of NAMES)
      addUp(
        shared.hands.map((one) => one[kind][name]),
        shared.met[kind][name],
        hand,
      );
  if (counted > 0) for (const name of NAMES) addToMean(shared.mean[name], shared.met.network[name], hand, counted);
  wait(shared.meeting);
}

/** Sums in the same order whoever comes first, so that every machine gets the same bytes. */
function addUp(moved: readonly Float32Array[], met: Float32Array, hand: number): void {
  const [from, to] = partOf(met, hand);
  for (let i = from; i < to; i++) {
    const before = met[i] as number;
    let sum = before;
    for (const numbers of moved) sum += (numbers[i] as number) - before;
    met[i] = sum;
    for (const numbers of moved) numbers[i] = met[i] as number;
  }
}

function addToMean(mean: Float32Array, met: Float32Array, hand: number, counted: number): void {
  const [from, to] = partOf(met, hand);
  for (let i = from; i < to; i++) mean[i] = (mean[i] as number) + ((met[i] as number) - (mean[i] as number)) / counted;
}

/** Where the part of some numbers begins and ends that a hand does. */
function partOf({ length }: Float32Array, hand: number): [from: number, to: number] {
  return [Math.floor((length * hand) / HANDS), Math.floor((length * (hand + 1)) / HANDS)];
}

function wait(meeting: Int32Array): void {
  const times = Atomics.load(meeting, 1);
  if (Atomics.add(meeting, 0, 1) === HANDS - 1) {
    Atomics.store(meeting, 0, 0);
    Atomics.add(meeting, 1, 1);
    Atomics.notify(meeting, 1);
  } else while (Atomics.load(meeting, 1) === times) Atomics.wait(meeting, 1, times);
}
