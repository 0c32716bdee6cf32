import type { Problem } from "../../problem";

/** What is wrong in the one file that is looked at. */
export type Finding = Omit<Problem, "file">;
