// The site's light colors (app/base.css); a card cannot read a style sheet. A test holds that they are the same.

export const CARD_COLORS = { paper: "#fbf8f2", ink: "#1b2a28", soft: "#3f4f4a", sun: "#f3c65a" } as const;

const [DEEP, PALE] = ["#ffffff", "#14211f"];

/** The steps from most to least support, each with the color of its words. */
export const STEP_COLORS = [
  { fill: "#083530", ink: DEEP },
  { fill: "#0e5049", ink: DEEP },
  { fill: "#1f6b61", ink: DEEP },
  { fill: "#2f7a6e", ink: DEEP },
  { fill: "#6db5a4", ink: PALE },
  { fill: "#a9d5c7", ink: PALE },
  { fill: "#d6ebe3", ink: PALE },
] as const;

/** Of a discreet link's preview, which has no color of ours. */
export const NEUTRAL_COLORS = { paper: "#ffffff", ink: "#555566" } as const;

export const CLEAR = "#0000";
