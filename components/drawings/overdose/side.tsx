import { Figure, type Titled } from "../figure";

/** Recovery position: on the side, a hand under the cheek, the upper knee bent. */
export function Side({ title }: Titled) {
  return (
    <Figure title={title}>
      <path d="M2 68h92" />
      <path className="w" d="M62 52l26 4q7 1 7 6 0 5-7 5H60z" />
      <path className="c" d="M34 60q-16 2-26 4-5 3 0 4h28z" />
      <path className="w" d="M28 44q0-12 10-13 6-1 12 4 6 2 12 0 11-1 11 12 0 14-4 21H34q-6-10-6-24z" />
      <circle className="c" cx="17" cy="46" r="12" />
      <path className="h" d="M20 34a12 12 0 1 0 -8 23q-3-6-1-11 2-9 9-12z" />
      <path d="M17 40q4 2 0 5M16 52q4 2 0 5M24 47v4" />
      <path className="s" d="M61 37q13-2 12 9-3 10-6 14l19 2q6 2 5 5-2 3-6 3H58q-7-2-5-9l4-12q-2-9 4-12z" />
      <path className="s" d="M36 35q7-2 9 4l4 21q0 8-8 8l-15-2v-7l11-1-4-14q-1-7 3-9z" />
      <path className="c" d="M27 58l-13 0q-4 3 0 6l13 2z" />
    </Figure>
  );
}
