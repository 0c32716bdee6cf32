import { Figure, type Titled } from "../figure";

/** A head tilted back, fingers that hold the nose shut, a breath that goes through a face shield into the chest, which rises. */
export function Breath({ title }: Titled) {
  return (
    <Figure title={title}>
      <path className="s" d="M98 46V4Q84-4 74 16L70 36z" />
      <path className="c" d="M78 36L64 48Q56 55 51 51q-2-1-2-3-4 1-4-2 1-3 3-3-1-2 0-3-5 0-4-3l4-9q1-20 22-18z" />
      <path className="h" d="M48 26Q47 4 66 3q18-1 18 18 0 14-8 17-10 2-9-12-9 3-19 0z" />
      <path className="w" d="M98 72Q80 60 62 75L50 98h48z" />
      <path className="c" d="M62 75q-8-3-10-12-6 0-9-3-3-1-3-4l-7-3-3-8q-4 3-6 8Q3 58 3 77t20 21l29 1z" />
      <path className="h" d="M20 54Q3 60 3 77t20 21q1-9-5-19-4-11 2-25z" />
      <path className="s" d="M33 50l20 12 2-4-19-12z" />
      <path className="a" d="M46 47l-4 8Q42 78 68 85v6l14-9-14-11v6Q50 73 49 55l2-5z" />
      <path d="M84 60V48m-4 4l4-4 4 4M24 65q1 4 4 2M55 32v1" />
      <path className="s" d="M-4 4h20l6 16L8 28-4 18z" />
      <path className="c" d="M8 28l14-8 8 5q7 9 6 19-3 4-6 0-1-6-5-8 2 6 2 11-3 5-6 0L12 36z" />
    </Figure>
  );
}
