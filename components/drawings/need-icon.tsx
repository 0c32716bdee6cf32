import type { ReactNode } from "react";
import type { Need } from "@/lib/page/home";

const SHAPES: Record<Need["id"], ReactNode> = {
  urgent: (
    <>
      <path className="fig-alert" d="M24 5 45 42H3z" />
      <path d="M24 18v11M24 35v1" />
    </>
  ),
  myself: (
    <>
      <circle className="fig-card" cx="24" cy="15" r="9" />
      <path className="fig-sun" d="M6 45v-4q0-12 12-12h12q12 0 12 12v4z" />
    </>
  ),
  someone: (
    <>
      <circle className="fig-card" cx="34" cy="17" r="7" />
      <path className="fig-wash" d="M24 45v-7q0-10 8-10h4q9 0 9 10v7z" />
      <circle className="fig-card" cx="15" cy="13" r="8" />
      <path className="fig-sun" d="M2 45v-9q0-11 10-11h6q10 0 10 11v9z" />
    </>
  ),
  start: (
    <>
      <path className="fig-sun" d="M11 44V5h26v39z" />
      <path className="fig-wash" d="m11 5 16 5v35l-16-1z" />
      <path d="M22 26v2M3 44h42" />
    </>
  ),
};

/** A small drawing beside words that say the same. */
export function NeedIcon({ id }: Pick<Need, "id">) {
  return (
    <svg className="fig" viewBox="0 0 48 48" aria-hidden="true">
      {SHAPES[id]}
    </svg>
  );
}
