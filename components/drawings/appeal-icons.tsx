import { Icon, type Titled } from "./figure";

/** The letter that says no. */
export function DeniedIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M8 2h32v44H8z" />
      <path d="M14 9h20M14 15h12" />
      <path className="a" d="M3 22h42v17H3z" />
      <text x="24" y="36">
        NO
      </text>
    </Icon>
  );
}

/** The clinician’s letter. */
export function LetterIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M8 3h22l10 10v32H8z" />
      <path d="M30 3v10h10M15 33h18M15 39h11" />
      <path className="s" d="M21 13h6v5h5v6h-5v5h-6v-5h-5v-6h5z" />
    </Icon>
  );
}

/** The appeal goes out. */
export function AppealIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M2 14h32v28H2z" />
      <path d="M2 14l16 13 16-13" />
      <path className="s" d="M28 24h10v-6l9 10-9 10v-6H28z" />
    </Icon>
  );
}

/** The day by which the plan must answer. */
export function AnswerIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M4 9h40v36H4z" />
      <path d="M4 19h40M14 3v9M34 3v9" />
      <path d="M14 32l7 7 13-14" />
    </Icon>
  );
}

/** People outside the plan weigh it. */
export function OutsideIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path d="M24 5v38M13 44h22M8 12h32" />
      <path className="s" d="M1 28L8 12l7 16q-7 7-14 0z" />
      <path className="w" d="M33 28l7-16 7 16q-7 7-14 0z" />
      <circle className="c" cx="24" cy="6" r="3" />
    </Icon>
  );
}
