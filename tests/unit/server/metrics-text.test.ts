import { expect, it } from "vitest";
import { type Metric, metricsText } from "@/lib/server/metrics-text";

const metric = (more: Partial<Metric>): Metric => ({ name: "a_total", help: "All.", type: "counter", samples: [], ...more });
const numberIn = (value: number) => metricsText([metric({ samples: [{ value }] })]).match(/^a_total (.*)$/m)?.[1];

it("is one block for each metric: what it is, its kind, its values", () => {
  const classes = [
    { labels: { status: "2xx", job: "a" }, value: 3 },
    { labels: { status: "5xx", job: "a" }, value: 0 },
  ];
  const text = metricsText([metric({ samples: classes }), metric({ name: "b", type: "gauge", samples: [{ value: 1.5 }] })]);
  expect(text).toBe(`# HELP a_total All.
# TYPE a_total counter
a_total{status="2xx",job="a"} 3
a_total{status="5xx",job="a"} 0
# HELP b All.
# TYPE b gauge
b 1.5
`);
});

it("keeps line breaks, quotation marks and backslashes inside their text", () => {
  const text = metricsText([metric({ help: 'a\nb\\c"d', samples: [{ labels: { x: 'a\nb\\n"' }, value: 1 }] })]);
  expect(text.split("\n")).toEqual(['# HELP a_total a\\nb\\\\c"d', "# TYPE a_total counter", 'a_total{x="a\\nb\\\\n\\""} 1', ""]);
});

it("writes numbers as Prometheus reads them", () => {
  const values = [0, -0.25, 1796010701.839, 1e21, 5e-324, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  expect(values.map(numberIn)).toEqual(["0", "-0.25", "1796010701.839", "1e+21", "5e-324", "+Inf", "-Inf", "NaN"]);
});
