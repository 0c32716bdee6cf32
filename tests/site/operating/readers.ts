import { Agent, get, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { pause } from "../../load/processes";
import { CHANGED, NEWS } from "./copies";

const READERS = 8;
const PAUSE_MS = 5;
const PAGES = ["/", CHANGED, "/next-step/iop-vs-php", "/help-now", CHANGED, "/sources", "/pocket"];
const SEARCH = "/search?q=cravings";
/** As browsers ask, and as the plainest program does. */
const ENCODINGS = ["gzip, deflate, br", "gzip, deflate, br", "gzip", "identity"];

/** What readers found. */
export interface Found {
  reads: number;
  searches: number;
  /** Reads of the changed page, by the build they came from. */
  before: number;
  after: number;
  readonly failed: string[];
}

/** Readers who read one page after the other over open connections until they are told to stop. */
export function startReaders(port: number): { readonly found: Found; readonly stop: () => Promise<Found> } {
  const found: Found = { reads: 0, searches: 0, before: 0, after: 0, failed: [] };
  let going = true;
  const reader = async (own: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let i = own; going; i += 1) {
      const search = i % 20 === 0;
      const page = search ? SEARCH : (PAGES[i % PAGES.length] ?? "/");
      const text = await counted(found, port, page, ENCODINGS[i % ENCODINGS.length] ?? "identity", agent);
      if (search) found.searches += 1;
      if (page === CHANGED && text) await readScript(found, port, text, agent);
      await pause(PAUSE_MS);
    }
    agent.destroy();
  };
  const all = Promise.all(Array.from({ length: READERS }, (_, i) => reader(i)));
  return {
    found,
    stop: async () => {
      going = false;
      await all;
      return found;
    },
  };
}

/** A page of either build must get the script it names, whichever copy is asked for it. */
async function readScript(found: Found, port: number, html: string, agent: Agent): Promise<void> {
  if (html.includes(NEWS)) found.after += 1;
  else found.before += 1;
  const [, script = "/no script"] = html.match(/src="(\/assets\/site-[^"]+)"/) ?? [];
  await counted(found, port, script, "br", agent);
}

async function counted(found: Found, port: number, path: string, accepted: string, agent: Agent): Promise<string> {
  found.reads += 1;
  try {
    return await read(port, path, accepted, agent);
  } catch (error) {
    found.failed.push(`${path} (${accepted}): ${error instanceof Error ? error.message : error}`);
    return "";
  }
}

/** @throws Error when the answer is not a whole page or file */
export async function read(port: number, path: string, accepted: string, agent?: Agent): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: "127.0.0.1", path, agent, headers: { "Accept-Encoding": accepted } }, resolve).once("error", reject);
  });
  const chunks: Buffer[] = [];
  // Breaks off with an error when the connection does.
  for await (const chunk of response) chunks.push(chunk);
  if (response.statusCode !== 200) throw new Error(`answered with ${response.statusCode}`);
  const text = decoded(Buffer.concat(chunks), response.headers["content-encoding"]);
  if (!path.startsWith("/assets/") && !text.endsWith("</html>")) throw new Error(`is not whole: …${text.slice(-40)}`);
  if (path === SEARCH && !/\d+ pages? for “cravings”/.test(text)) throw new Error("has no results");
  return text;
}

function decoded(body: Buffer, encoding: string | undefined): string {
  if (encoding === "br") return brotliDecompressSync(body).toString();
  return (encoding === "gzip" ? gunzipSync(body) : body).toString();
}
