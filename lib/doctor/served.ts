import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { entityTag } from "@/lib/server/asset-files";
import type { Entry, Manifest } from "@/lib/server/manifest";
import { whyNot } from "@/lib/server/why-not";
import { counted, type Finding, look, ok, wrong } from "./finding.mjs";

const PATIENCE_MS = 3000;

/**
 * What listens on the site's port: nothing, another program, or a copy of the site, of this build or another.
 * @param manifest of the build here, if it can be read
 */
export async function servedFindings(port: number, manifest: Manifest | undefined): Promise<Finding[]> {
  const error = await listenError(port);
  if (!error) return [ok(`Port ${port} is free: no copy of the site serves there.`)];
  if (error.code !== "EADDRINUSE" || (await ask(port, "/healthz"))?.body !== "ok\n")
    return [wrong(whyNot(error, { port }, "PORT"))];
  return [await sameBuild(port, manifest), await searches(port)];
}

/** What happens to a server that begins to listen there. */
async function listenError(port: number): Promise<NodeJS.ErrnoException | null> {
  const server = createServer();
  const failed = once(server, "error").then(([error]) => error as NodeJS.ErrnoException);
  server.listen(port);
  const error = await Promise.race([failed, once(server, "listening").then(() => null)]).catch((caught) => caught);
  server.close();
  return error;
}

async function sameBuild(port: number, manifest: Manifest | undefined): Promise<Finding> {
  if (!manifest) return look(`A copy of the site serves on port ${port}; which build cannot be told.`);
  const pages = manifest.entries.filter(({ style, status }) => style && status === 200);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let others = 0;
  for (const page of pages) if (!(await isServed(port, page, agent))) others += 1;
  agent.destroy();
  if (others === 0) return ok(`The copy on port ${port} serves this build: ${counted(pages.length, "page")} are the same.`);
  return look(
    `The copy on port ${port} serves another build: ${others} of ${pages.length} pages are not those here. Restart it.`,
  );
}

async function isServed(port: number, page: Entry, agent: Agent): Promise<boolean> {
  const answer = await ask(port, page.address, { agent, method: "HEAD" });
  return answer?.etag === entityTag(page, "identity");
}

async function searches(port: number): Promise<Finding> {
  if ((await ask(port, "/healthz?deep"))?.status === 200) return ok(`The copy on port ${port} answers searches.`);
  return wrong(
    `The copy on port ${port} answers no searches. Read its log: docs/operating/watching.md says what each line means.`,
  );
}

interface Answer {
  readonly status: number | undefined;
  readonly etag: string | undefined;
  readonly body: string;
}

/** Asks this machine; null when nothing sensible comes back in time. */
async function ask(port: number, path: string, options: { agent?: Agent; method?: "HEAD" } = {}): Promise<Answer | null> {
  const request = get({
    host: "localhost",
    port,
    path,
    timeout: PATIENCE_MS,
    headers: { "Accept-Encoding": "identity" },
    ...options,
  });
  request.once("timeout", () => request.destroy(new Error("no answer in time")));
  try {
    const [response] = (await once(request, "response")) as [IncomingMessage];
    let body = "";
    for await (const chunk of response) body += chunk;
    return { status: response.statusCode, etag: response.headers.etag, body };
  } catch {
    return null;
  }
}
