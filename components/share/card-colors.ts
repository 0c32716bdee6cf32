import { edition } from "@/lib/page/edition";

// The site's light colors (app/base.css); a card cannot read a style sheet. A test holds that they are the same.

const own = edition?.colors.light ?? {};

export const CARD_COLORS = {
  paper: own.paper ?? "#fbf8f2",
  ink: own.ink ?? "#1b2a28",
  soft: own.soft ?? "#3f4f4a",
  sun: own.sun ?? "#f3c65a",
} as const;

const [DEEP, PALE] = [own["on-deep"] ?? "#ffffff", own["on-pale"] ?? "#14211f"];

/** The steps from most to least support, each with the color of its words. */
export const STEP_COLORS = [
  { fill: own["step-1"] ?? "#083530", ink: DEEP },
  { fill: own["step-2"] ?? "#0e5049", ink: DEEP },
  { fill: own["step-3"] ?? "#1f6b61", ink: DEEP },
  { fill: own["step-4"] ?? "#2f7a6e", ink: DEEP },
  { fill: own["step-5"] ?? "#6db5a4", ink: PALE },
  { fill: own["step-6"] ?? "#a9d5c7", ink: PALE },
  { fill: own["step-7"] ?? "#d6ebe3", ink: PALE },
] as const;

/** Of a discreet link's preview, which has no color of ours. */
export const NEUTRAL_COLORS = { paper: "#ffffff", ink: "#555566" } as const;

export const CLEAR = "#0000";
