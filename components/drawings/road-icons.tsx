import { Icon, type Titled } from "./figure";

/** The first call. */
export function CallIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M10 5h8l4 11-6 4q4 9 12 12l4-6 11 4v8q0 5-5 5Q8 41 5 10q0-5 5-5z" />
      <path d="M30 4q13 1 14 14M30 12q6 0 6 6" />
    </Icon>
  );
}

/** The assessment: questions that are ticked off. */
export function AssessmentIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M8 8h32v37H8z" />
      <path className="s" d="M17 3h14v9H17z" />
      <path d="M14 22l3 3 5-6M14 35l3 3 5-6M28 23h7M28 36h7" />
    </Icon>
  );
}

/** A week of treatment. */
export function WeekIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M4 9h40v36H4z" />
      <path d="M4 19h40M14 3v9M34 3v9" />
      <path className="s" d="M10 25h7v7h-7zM31 25h7v7h-7zM20 34h8v7h-8z" />
    </Icon>
  );
}

/** A step down to a lower level. */
export function StepDownIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M3 45V10h11v9h10v9h11v8h10v9z" />
      <path d="M25 5q13 2 15 20m-6-5l6 6 5-7" />
    </Icon>
  );
}

/** Aftercare: the sun comes up. */
export function AftercareIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="s" d="M12 31a12 12 0 0 1 24 0z" />
      <path d="M24 8v6M7 15l5 4M41 15l-5 4M2 31h44M9 38h30M16 45h16" />
    </Icon>
  );
}
