import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import { parse } from "yaml";
import { z } from "zod";
import type { Given } from "./metrics";

export const ALERTS_FILE = "docs/operating/alerts.yaml";

const rule = z.strictObject({
  alert: z.string().regex(/^CareSteps[A-Z]\w+$/),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.strictObject({ severity: z.enum(["page", "look"]) }),
  annotations: z.strictObject({ summary: z.string() }),
});
const file = z.strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule).min(1) })) });

export type Alert = z.infer<typeof rule>;

export function readAlerts(text = readFileSync(ALERTS_FILE, "utf8")): Alert[] {
  return file.parse(parse(text)).groups.flatMap(({ rules }) => rules);
}

/** What an expression asks of /metrics that it does not give, or that is no PromQL; by Prometheus’ own grammar. */
export function alertFaults({ alert, expr }: Alert, given: readonly Given[]): string[] {
  const faults: string[] = [];
  parser.parse(expr).iterate({
    enter: (node) => {
      const text = expr.slice(node.from, node.to);
      if (node.type.isError) faults.push(`${alert} is no PromQL at ${node.from}`);
      if (node.name === "VectorSelector") faults.push(...selectorFaults(text, given).map((fault) => `${alert}: ${fault}`));
    },
  });
  return faults;
}

/** @param selector name{label="value"}; what Prometheus adds itself is up, job and instance */
function selectorFaults(selector: string, given: readonly Given[]): string[] {
  const [name = "", inside = ""] = selector.split(/[{}]/);
  const own = given.filter((one) => one.name === name);
  if (own.length === 0 && name !== "up") return [`there is no metric ${name}`];
  const matchers = [...inside.matchAll(/(\w+)\s*[!=~]+\s*"([^"]*)"/g)].filter(([, label]) => label !== "job");
  return matchers
    .filter(([, label = "", value]) => !own.some(({ labels }) => labels[label] === value))
    .map(([, label, value]) => `${name} has no ${label}="${value}"`);
}
