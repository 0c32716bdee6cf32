import { performance } from "node:perf_hooks";
import type { Counts } from "./counts";
import type { Metric, Sample } from "./metrics-text";
import type { SearchPool } from "./search-pool";

/** What is measured: numbers of this process, nothing of who asked or what for. */
export interface Measured {
  readonly counts: Counts;
  readonly search: Pick<SearchPool, "waiting" | "restarts">;
  /** When the site was built, in milliseconds since 1970. */
  readonly built: number;
}

/** All metrics as they stand now. Names of the process’s own are those that Prometheus’ client libraries give. */
export function metricsNow(measured: Measured): Metric[] {
  return [...serving(measured), ...ofProcess()];
}

function serving({ counts, search, built }: Measured): Metric[] {
  const classes = Object.entries(counts.answers).map(([digit, value]) => [`${digit}xx`, value] as const);
  return [
    counter("care_steps_http_requests_total", "Requests by the class of their answer.", labeled("status", classes)),
    counter("care_steps_searches_total", "Searches by how they ended.", labeled("result", Object.entries(counts.searches))),
    gauge("care_steps_searches_waiting", "Searches without an answer yet.", search.waiting),
    counter("care_steps_search_worker_restarts_total", "Search workers that were replaced after a failure.", search.restarts),
    gauge("care_steps_build_timestamp_seconds", "When the site was built, in seconds since 1970.", built / 1000),
  ];
}

function ofProcess(): Metric[] {
  const { user, system } = process.cpuUsage();
  // A histogram of delays would need a timer for as long as the process lives; this is counted anyway.
  const { active } = performance.eventLoopUtilization();
  const begun = performance.timeOrigin / 1000;
  return [
    counter("care_steps_event_loop_active_seconds_total", "Time in which the serving thread was busy.", active / 1000),
    counter("process_cpu_seconds_total", "User and system CPU time of all threads.", (user + system) / 1e6),
    gauge("process_resident_memory_bytes", "Memory that the process holds.", process.memoryUsage.rss()),
    gauge("process_start_time_seconds", "When the process began, in seconds since 1970.", begun),
  ];
}

function counter(name: string, help: string, samples: readonly Sample[] | number): Metric {
  return { name, help, type: "counter", samples: typeof samples === "number" ? [{ value: samples }] : samples };
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: "gauge", samples: [{ value }] };
}

function labeled(label: string, values: readonly (readonly [string, number])[]): Sample[] {
  return values.map(([name, value]) => ({ labels: { [label]: name }, value }));
}
