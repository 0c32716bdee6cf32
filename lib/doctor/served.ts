import { once } from "node:events";
import { Agent } from "node:http";
import { createServer } from "node:net";
import { entityTag } from "@/lib/server/asset-files";
import type { Entry, Manifest } from "@/lib/server/manifest";
import { type Place, whyNot } from "@/lib/server/why-not";
import { ask } from "./ask-copy";
import { servedEdition } from "./edition";
import { counted, type Finding, look, ok, wrong } from "./finding.mjs";

/** Where a copy of the site is looked for. */
export interface Port extends Place {
  /** Whether somebody named it: then a copy is expected there. */
  readonly given: boolean;
}

/**
 * What listens on the site's port: nothing, another program, or a copy of the site, of this build or another.
 * @param manifest of the build here, if it can be read
 */
export async function servedFindings({ given, ...place }: Port, manifest: Manifest | undefined): Promise<Finding[]> {
  const { port } = place;
  const error = await listenError(place);
  if (!error && given) return [look(`Port ${port} is free: no copy answers there. Start it, or name the port of one that runs.`)];
  if (!error) return [ok(`Port ${port} is free: no copy of the site serves there.`)];
  const health = error.code === "EADDRINUSE" ? await ask(place, "/healthz") : undefined;
  if (health === null) return [wrong(mute(port))];
  if (health?.body !== "ok\n") return [wrong(whyNot(error, place, "PORT"))];
  return [await sameBuild(place, manifest), ...(manifest ? await servedEdition(place, manifest) : []), await searches(place)];
}

/** Whether metrics can be opened where they are to be. Their port may be in use by a copy that runs. */
export async function metricsFindings(place: Place | null): Promise<Finding[]> {
  const error = place && (await listenError(place));
  if (!error || (error.code === "EADDRINUSE" && (await hasMetrics(place)))) return [];
  return [wrong(whyNot(error, place, "METRICS_PORT"))];
}

async function hasMetrics(place: Place): Promise<boolean> {
  return (await ask(place, "/metrics"))?.body.includes("care_steps_") ?? false;
}

/** Something has the port and says nothing: a copy that hangs looks so. */
function mute(port: number): string {
  return `Port ${port} is in use, but it does not answer: if it is a copy of the site, restart it; else end that program, or set PORT to another.`;
}

/** What happens to a server that begins to listen there. */
async function listenError(place: Place): Promise<NodeJS.ErrnoException | null> {
  const server = createServer();
  const failed = once(server, "error").then(([error]) => error as NodeJS.ErrnoException);
  server.listen(place);
  const error = await Promise.race([failed, once(server, "listening").then(() => null)]).catch((caught) => caught);
  server.close();
  return error;
}

async function sameBuild(place: Place, manifest: Manifest | undefined): Promise<Finding> {
  const { port } = place;
  if (!manifest) return look(`A copy of the site serves on port ${port}; which build cannot be told.`);
  const pages = manifest.entries.filter(({ style, status }) => style && status === 200);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let others = 0;
  for (const page of pages) if (!(await isServed(place, page, agent))) others += 1;
  agent.destroy();
  if (others === 0) return ok(`The copy on port ${port} serves this build: ${counted(pages.length, "page")} are the same.`);
  return look(
    `The copy on port ${port} serves another build: ${others} of ${pages.length} pages are not those here. Restart it.`,
  );
}

async function isServed(place: Place, page: Entry, agent: Agent): Promise<boolean> {
  const answer = await ask(place, page.address, { agent, method: "HEAD" });
  return answer?.etag === entityTag(page, "identity");
}

async function searches(place: Place): Promise<Finding> {
  if ((await ask(place, "/healthz?deep"))?.status === 200) return ok(`The copy on port ${place.port} answers searches.`);
  return wrong(
    `The copy on port ${place.port} answers no searches. Read its log: docs/operating/watching.md says what each line means.`,
  );
}
