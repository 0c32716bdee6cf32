import { Figure, type Titled } from "../figure";

/** Knuckles rub the middle of the chest of someone who lies on their back; somebody calls out. */
export function Wake({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="w" d="M102 32H47q-11 0-11 11v28q0 11 11 11h55" />
      <path d="M52 42h50M52 72h50" />
      <path className="c" d="M28 51h9v12h-9" />
      <circle className="c" cx="18" cy="57" r="13" />
      <path className="h" d="M20 44a13 13 0 1 0 0 26q-8-3-8-13t8-13z" />
      <path d="M18 48q4 2 0 5M18 61q4 2 0 5M26 55v4" />
      <path className="s" d="M77-4L66 34l14 4L94-4z" />
      <path className="c" d="M66 35l14 4q4 1 3 5l-5 12q-2 5-7 5h-6q-8 0-8-7l1-11q1-7 8-8z" />
      <path d="M58 45h7M57 50h7M58 55h7M48 66h36l-4-4m4 4l-4 4M48 66l4-4m-4 4l4 4" />
      <path className="c" d="M4 5h32v5l13-4-13 12v9H4z" />
      <path d="M20 10v8M20 22v.5" />
    </Figure>
  );
}
