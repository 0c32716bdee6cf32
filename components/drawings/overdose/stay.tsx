import { Figure, type Titled } from "../figure";

/** Somebody keeps a hand on the shoulder of a person who lies on the side, until the ambulance comes. */
export function Stay({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="s" d="M30 70V50q0-14 14-14t14 14v20z" />
      <circle className="c" cx="43" cy="23" r="12" />
      <path className="h" d="M32 27Q30 11 43 11t12 13l-3 6q-3-3-2-9-10 3-16 0z" />
      <path className="w" d="M24 92V80q0-13 11-13 8 0 14 5 10-4 18 0l20 9q6 4 6 11z" />
      <circle className="c" cx="14" cy="80" r="11" />
      <path className="h" d="M17 69a11 11 0 1 0-8 21q-3-5-1-10 2-8 9-11z" />
      <path className="s" d="M36 46q-10 6-12 18l9 4q1-8 9-14z" />
      <path className="c" d="M24 64q-3 8 1 10 6 2 8-6z" />
      <path className="c" d="M62 16h18l11 9v12H62z" />
      <path className="s" d="M68 11h6v5h-6z" />
      <path d="M38 25v1M45 26v1M2 92h92M14 75q4 2 0 4M14 84q4 2 0 4M71 21v9M66.5 25.5h9M82 20v6h8M71 5v1M63 8l1 1M79 8l-1 1" />
      <circle className="c" cx="69" cy="37" r="4" />
      <circle className="c" cx="84" cy="37" r="4" />
    </Figure>
  );
}
