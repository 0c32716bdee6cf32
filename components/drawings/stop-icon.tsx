import type { ReactNode } from "react";
import type { Stop } from "@/lib/page/home";

const SHAPES: Record<Stop["id"], ReactNode> = {
  call: (
    <>
      <path className="fig-wash" d="M9 6h8l4 11-6 4q4 9 12 12l4-6 11 4v8q0 4-5 4Q8 40 5 11q0-5 4-5z" />
      <path d="M30 5q12 2 13 13M30 13q5 1 5 5" />
    </>
  ),
  assessment: (
    <>
      <path className="fig-wash" d="M8 8h32v36H8z" />
      <path className="fig-sun" d="M17 4h14v8H17z" />
      <path d="m14 22 3 3 5-6M14 34l3 3 5-6M27 23h8M27 35h8" />
    </>
  ),
  "first-day": (
    <>
      <path className="fig-sun" d="M11 44V5h26v39z" />
      <path className="fig-wash" d="m11 5 16 5v35l-16-1z" />
      <path d="M22 26v2M3 44h42" />
    </>
  ),
  week: (
    <>
      <path className="fig-wash" d="M4 9h40v35H4z" />
      <path d="M4 19h40M14 4v9M34 4v9" />
      <path className="fig-sun" d="M10 25h7v6h-7zM31 25h7v6h-7zM20 34h7v6h-7z" />
    </>
  ),
  "step-down": (
    <>
      <path className="fig-wash" d="M3 44V9h11v9h10v9h10v9h11v8z" />
      <path d="M25 6q12 2 14 15M33 16l6 5 5-7" />
    </>
  ),
  aftercare: (
    <>
      <path className="fig-sun" d="M13 30a11 11 0 0 1 22 0z" />
      <path d="M24 9v5M8 15l4 4M40 15l-4 4M3 30h42M9 37h30M15 43h18" />
    </>
  ),
};

/** A small drawing beside words that say the same. */
export function StopIcon({ id }: Pick<Stop, "id">) {
  return (
    <svg className="fig" viewBox="0 0 48 48" aria-hidden="true">
      {SHAPES[id]}
    </svg>
  );
}
