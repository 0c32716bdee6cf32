const TERMS = 14;
/** Beyond it nothing changes any more. */
const FAR = 60;

/** e to the power of x by a series: Math.exp may differ in its last digit from one engine to the next, and training must not. */
export function exponential(x: number): number {
  const near = Math.max(-FAR, Math.min(FAR, x));
  const doublings = Math.round(near / Math.LN2);
  const rest = near - doublings * Math.LN2;
  let [sum, term] = [1, 1];
  for (let i = 1; i < TERMS; i++) {
    term = (term * rest) / i;
    sum += term;
  }
  // Halving and doubling are exact.
  for (let i = 0; i < Math.abs(doublings); i++) sum *= doublings < 0 ? 0.5 : 2;
  return sum;
}

/** Scores from one place to another as shares of one. */
export function softmax(scores: Float64Array, from: number, to: number): Float64Array {
  const shares = scores.slice(from, to);
  const most = shares.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  shares.forEach((score, i) => {
    const share = exponential(score - most);
    shares[i] = share;
    sum += share;
  });
  return shares.map((share) => share / sum);
}
