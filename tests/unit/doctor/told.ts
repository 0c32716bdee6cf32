import type { Finding } from "@/lib/doctor/finding.mjs";

/** All that is not well, each as “state words”. */
export const told = (findings: readonly Finding[]) =>
  findings.filter(({ state }) => state !== "ok").map(({ state, what }) => `${state} ${what}`);
