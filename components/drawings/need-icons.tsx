import { Icon, type Titled } from "./figure";

/** It can’t wait. */
export function DangerIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="a" d="M24 4L46 43H2z" />
      <path d="M24 17v13M24 36v1" />
    </Icon>
  );
}

/** Worried about myself. */
export function MeIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M3 46v-5q0-12 12-13h10q12 1 12 13v5z" />
      <circle className="c" cx="20" cy="15" r="10" />
      <path className="h" d="M10 14Q10 4 20 4t10 10q-11 0-14-4-2 4-6 4z" />
      <path className="s" d="M30 31q4-5 7-1 4-4 7 1-1 6-7 10-6-4-7-10z" />
    </Icon>
  );
}

/** Worried about someone I love. */
export function SomeoneIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M22 46v-5q0-11 10-12h4q10 1 10 12v5z" />
      <circle className="c" cx="34" cy="19" r="8" />
      <path className="h" d="M26 18q0-8 8-8t8 8q-9 0-11-3-2 3-5 3z" />
      <path className="s" d="M2 46v-8q0-12 11-13h5q11 1 11 13v8z" />
      <circle className="c" cx="15" cy="13" r="9" />
      <path className="h" d="M6 13q0-10 9-10t9 9q-10 1-12-3-2 4-6 4z" />
    </Icon>
  );
}

/** An open door: we want to start; the first day. */
export function StartIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="s" d="M11 45V4h26v41z" />
      <path className="w" d="M11 4l15 6v35H11z" />
      <path d="M21 26v3M2 45h44" />
    </Icon>
  );
}
