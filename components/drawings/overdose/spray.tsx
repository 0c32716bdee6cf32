import { Figure, type Titled } from "../figure";

/** A nose spray: its tip in the nose of someone whose head is tilted back, a thumb on its end. */
export function Spray({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="w" d="M99 68Q78 66 67 68L54 93q14 7 45 6" />
      <path
        className="c"
        d="M3 68q2-14 16-16 8-2 12-1 2 0 4-3l4-8q3-4 6-2 3 4 1 9 4-2 6 1 0 2-2 3 5-1 5 3-2 1 0 2 5-5 9-1 4 4 0 9-1 4 5 7l-15 19q-14 5-29 5-25 0-22-27z"
      />
      <path className="h" d="M19 52q-14 2-16 16-3 27 22 27 7 0 11-1-19-7-16-28 1-7-1-14z" />
      <path d="M33 60q-4 4-7 1M35 77q-7 2-7-4q2-5 7-1" />
      <path className="c" d="M44 43L48 31L58 38L46 45zM60 18L67 10L75 16L68 24z" />
      <path className="s" d="M49 26L58 16L70 26L61 36zM41 26L44 22L67 41L63 45z" />
      <path className="c" d="M84 -15l-16 17q-5 7 1 13 7 5 13-1l16-13" />
      <path d="M68 8Q70 13 75 14L77 9L72 5z" />
    </Figure>
  );
}
