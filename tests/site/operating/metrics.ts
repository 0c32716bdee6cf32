/** One value that /metrics gives. */
export interface Given {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads the text of /metrics, strictly. @throws Error for a line that is none of the format's */
export function readMetrics(text: string): Given[] {
  const lines = text.trimEnd().split("\n");
  return lines.flatMap((line) => {
    if (/^# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge))$/.test(line)) return [];
    const [, name, inside = "", value] = line.match(/^([a-z_]+)(?:\{(.+)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/) ?? [];
    if (!name) throw new Error(`/metrics has a line that is no metric: ${line}`);
    const labels = [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = "", text = ""]) => [label, text]);
    return [{ name, labels: Object.fromEntries(labels), value: Number(value) }];
  });
}

/** All metrics of a server. @param port its METRICS_PORT */
export async function metricsAt(port: number): Promise<Given[]> {
  return readMetrics(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text());
}

/** The values of one metric by its one label, or by nothing. */
export function byLabel(given: readonly Given[], name: string): Record<string, number> {
  const own = given.filter((one) => one.name === name);
  return Object.fromEntries(own.map(({ labels, value }) => [Object.values(labels)[0] ?? "", value]));
}
