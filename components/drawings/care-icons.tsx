import { Icon, type Titled } from "./figure";

/** Call 911 now. */
export function Care911Icon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="a" d="M10 10h7l4 10-5 4q3 8 11 11l4-5 10 4v7q0 5-5 5Q8 44 5 15q0-5 5-5z" />
      <path className="a" d="M30 3v12M30 21v1" />
    </Icon>
  );
}

/** Go to a hospital today. */
export function CareTodayIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M17 45V11h28v34z" />
      <path className="c" d="M26 45V34h10v11z" />
      <path d="M31 15v12M25 21h12M2 28h12m-5-5l5 5-5 5" />
    </Icon>
  );
}

/** Call a doctor first. */
export function CareDoctorIcon({ title }: Titled) {
  return (
    <Icon title={title}>
      <path className="w" d="M5 46v-6q0-11 11-12h16q11 1 11 12v6z" />
      <path className="c" d="M17 27l7 9 7-9z" />
      <circle className="c" cx="24" cy="14" r="10" />
      <path className="h" d="M14 13Q14 3 24 3t10 10q-11 0-14-4-2 4-6 4z" />
      <path d="M34 34v8M30 38h8" />
    </Icon>
  );
}
