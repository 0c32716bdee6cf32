import { Figure, type Titled } from "../figure";

/**
 * A head tilted back, fingers that hold the nose shut, a breath that goes through a face shield into the chest, which rises. The
 * person who lies there is that of the spray, sign by sign, so that the second one weighs next to nothing.
 */
export function Breath({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="w" d="M98 77Q70 75 53 77L43 97q20 6 55 4" />
      <path
        className="c"
        d="M3 76q2-11 12-13 7-1 9 0 2 0 4-3l3-6q2-3 5-1 2 2 0 6 4-1 5 1 1 2-1 3 4-1 4 2-2 1 0 2 4-4 7-1 2 3 0 7-1 3 4 6l-12 14q-11 4-23 4-19 0-17-21z"
      />
      <path className="h" d="M15 63Q5 65 3 76Q1 97 20 97l8-1Q14 90 16 75q1-6-1-12z" />
      <path className="s" d="M98 54V8Q84 0 71 44zM-4 8h22l9 18-15 9-16-10zM38 57l18 9-2 4-18-9z" />
      <path
        className="c"
        d="M79 44L65 56Q54 65 50 56q-5 1-4-2l2-3q-5 0-4-4l5-9V27zM12 35l15-9 8 5q6 9 5 22-3 4-5 0-1-6-5-8 2 6 1 12-3 5-6 0z"
      />
      <path className="h" d="M49 35Q48 11 67 11q18 0 18 18 0 13-8 17-10 2-9-12-9 3-19 1z" />
      <path className="a" d="M47 57l-5 8q1 19 26 24v6l14-9-14-10v5q-17-2-18-16l2-5z" />
      <path d="M26 70q-3 3-5 1M56 41v1M86 73V61m-4 4l4-4 4 4" />
    </Figure>
  );
}
