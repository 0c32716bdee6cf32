import { connect, type Socket } from "node:net";

/** The head of an answer to bytes on a bare socket. */
export interface Head {
  /** 0 when the server closed the connection without an answer. */
  readonly status: number;
  /** The head as it came, without its status line. */
  readonly lines: readonly string[];
}

const PATIENCE_MS = 40_000;
const HALF_MS = 10_000;

/** Sends bytes as they are, and gives the head of what comes back first. */
export function exchange(port: number, bytes: Buffer | string): Promise<Head> {
  return new Promise((resolve, reject) => {
    const socket = open(port);
    let text = "";
    const done = () => {
      socket.destroy();
      resolve(headOf(text));
    };
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`no answer to ${JSON.stringify(String(bytes).slice(0, 200))}`));
    });
    socket.on("data", (data) => {
      // “100 Continue” comes before the answer.
      text = (text + data.toString("latin1")).replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
      if (text.includes("\r\n\r\n")) done();
    });
    // The server may close before all was written.
    socket.once("error", done);
    socket.once("close", done);
    socket.write(bytes);
    // A server that waits for the rest of half a request hears that nothing more will come. Sooner, a search in line would be lost.
    setTimeout(() => socket.end(), HALF_MS);
  });
}

export function open(port: number): Socket {
  return connect({ port, host: "127.0.0.1", noDelay: true });
}

function headOf(text: string): Head {
  const [head = ""] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  return { status: Number(first.match(/^HTTP\/1\.1 (\d{3}) /)?.[1] ?? 0), lines };
}

/** Runs tasks, so many at a time, and gives their results in order. */
export async function inTurns<Value, Result>(
  values: readonly Value[],
  atOnce: number,
  run: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < values.length) {
      const i = next++;
      results[i] = await run(values[i] as Value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
