/** Numbers of a few sizes: a character for each, and how much one step is. A compressor makes two or three bits of each. */
export interface Packed {
  readonly step: number;
  /** The character that stands for 0 is the middle one. */
  readonly most: number;
  readonly text: string;
}

/** The character of the smallest number; none after it needs a sign before it in JSON but one. */
const FIRST = 35;

/**
 * Rounds numbers to multiples of one step.
 * @param most how many steps there are up and down from 0
 * @param size a step, as a share of how far the numbers spread
 */
export function pack(numbers: Float32Array, most: number, size: number): Packed {
  let squares = 0;
  for (const number of numbers) squares += number * number;
  const step = Math.fround(size * Math.sqrt(squares / numbers.length)) || 1;
  let text = "";
  for (const number of numbers)
    text += String.fromCharCode(FIRST + most + Math.max(-most, Math.min(most, Math.round(number / step))));
  return { step, most, text };
}

/** The numbers that were packed, rounded. */
export function packedNumbers({ step, most, text }: Packed): Float32Array {
  const numbers = new Float32Array(text.length);
  for (let i = 0; i < text.length; i++) numbers[i] = (text.charCodeAt(i) - FIRST - most) * step;
  return numbers;
}
