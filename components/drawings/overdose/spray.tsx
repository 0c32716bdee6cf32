import { Figure, type Titled } from "../figure";

/** A nose spray: its tip in the nose of someone whose head is tilted back, a thumb on its end. */
export function Spray({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="w" d="M98 77Q70 75 53 77L43 97q20 6 55 4" />
      <path
        className="c"
        d="M3 76q2-11 12-13 7-1 9 0 2 0 4-3l3-6q2-3 5-1 2 2 0 6 4-1 5 1 1 2-1 3 4-1 4 2-2 1 0 2 4-4 7-1 2 3 0 7-1 3 4 6l-12 14q-11 4-23 4-19 0-17-21z"
      />
      <path className="h" d="M15 63Q5 65 3 76Q1 97 20 97l8-1Q14 90 16 75q1-6-1-12z" />
      <path className="c" d="M35 60L39 48L49 55L37 62zM51 35L58 27L66 33L59 41z" />
      <path className="s" d="M40 43L49 33L61 43L52 53zM32 43L35 39L58 58L54 62z" />
      <path className="s" d="M104-8L84 2l10 16 14-12z" />
      <path className="c" d="M84 2L60 17q-6 4-2 11 5 6 12 3l24-13z" />
      <path d="M26 70q-3 3-5 1M59 25q3 4 8 5l1-6-6-4z" />
    </Figure>
  );
}
