import { edition } from "./edition";

/** The paper of the two schemes, where no style sheet is read: the browser's bar and the home screen. A test holds it against app/base.css. */
export const PAPER = { light: "#fbf8f2", dark: "#111817" } as const;

/** The paper as this copy has it. */
export const paper = {
  light: edition?.colors.light.paper ?? PAPER.light,
  dark: edition?.colors.dark.paper ?? PAPER.dark,
};
