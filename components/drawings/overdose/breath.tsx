import { Figure, type Titled } from "../figure";

/** The head tilted back, a hand that pinches the nose, a mouth that closes over the other. */
export function Breath({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="s" d="M100 66V-4H44Q24 4 38 20L78 66z" />
      <path className="w" d="M98 77Q70 75 53 77L43 97q20 6 55 4" />
      <path
        className="c"
        d="M3 76q2-11 12-13 7-1 9 0 2 0 4-3l3-6q2-3 5-1 2 2 0 6 4-1 5 1 1 2-1 3 4-1 4 2-2 1 0 2 4-4 7-1 2 3 0 7-1 3 4 6l-12 14q-11 4-23 4-19 0-17-21z"
      />
      <path className="h" d="M15 63Q5 65 3 76Q1 97 20 97l8-1Q14 90 16 75q1-6-1-12z" />
      <path className="c" d="M68 42q0-29-21-21-17 6-15 24l-2 9q1 3 5 2l2 5q2 2 5 1l-1 3q2 3 5 1 5 5 10 0l13-11 10-12" />
      <path className="h" d="M32 45q-4-18 15-24 19-7 26 16l1 10q-2 6-6 4-8 1-10-10-13 6-26 4z" />
      <path className="s" d="M42-4Q18 4 6 22L18 34Q26 22 44 14z" />
      <path className="c" d="M6 22l12 12 12 13q8 9 3 11-6-1-9-5l-4 3-10-5Q2 44 2 34q-1-6 4-12z" />
      <path d="M26 70q-3 3-5 1M46 53v1M15 43l9 9" />
    </Figure>
  );
}
