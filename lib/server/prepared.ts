import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";

/**
 * How long an open connection waits for its next request: longer than proxies keep theirs (nginx 60 seconds), since one that we close
 * just as the proxy uses it costs a reader an error.
 */
export const KEEP_ALIVE_MS = 75_000;

const DATE_LENGTH = "Thu, 01 Jan 1970 00:00:00 GMT".length;

/** A whole 200 answer in one buffer, head and body; only its date changes. */
export class PreparedAnswer {
  private readonly bytes: Buffer;
  private readonly dateAt: number;
  private second = 0;
  /** The body alone, sharing the same memory. */
  readonly body: Buffer;

  /** @param headers name, value, name, value */
  constructor(headers: readonly string[], body: Buffer) {
    const lines = headers.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${headers[i + 1]}\r\n`] : []));
    const before = `HTTP/1.1 200 OK\r\n${lines.join("")}Date: `;
    const head = Buffer.from(
      `${before}${" ".repeat(DATE_LENGTH)}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1000}\r\n\r\n`,
      "latin1",
    );
    this.dateAt = before.length;
    this.bytes = Buffer.concat([head, body]);
    this.body = this.bytes.subarray(head.length);
  }

  /** The answer as it stands this second. */
  now(): Buffer {
    const second = Math.floor(Date.now() / 1000);
    if (second !== this.second) {
      this.second = second;
      this.bytes.write(new Date(second * 1000).toUTCString(), this.dateAt, "latin1");
    }
    return this.bytes;
  }
}

/**
 * A response that can also send an answer prepared whole. Node.js writes head and body apart and builds the head anew
 * each time, which costs it almost half of the requests it could answer; docs/decisions/0003-prepared-answers.md.
 */
export class QuickResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  /**
   * Sends the answer if nothing about the connection is special.
   * @returns false when it is (not HTTP/1.1, to be closed, or an earlier answer is still on its way): answer as usual then
   */
  sendPrepared(answer: PreparedAnswer): boolean {
    const { socket, req } = this;
    // Node.js moves on to the connection's next request when it hears that a response has finished. It is not written anywhere that it
    // listens for that: should it stop, every answer takes the usual way.
    if (this.listenerCount("finish") === 0) return false;
    if (!socket || !this.shouldKeepAlive || req.httpVersion !== "1.1" || req.method !== "GET") return false;
    socket.write(answer.now());
    this.emit("finish");
    return true;
  }
}

/**
 * A class of responses that tell their status as they are sent. Where nobody counts, the plain one is used and costs what it did.
 * @param count is called once for each answer
 */
export function countedResponse(count: (status: number) => void): typeof QuickResponse {
  return class<Request extends IncomingMessage> extends QuickResponse<Request> {
    override sendPrepared(answer: PreparedAnswer): boolean {
      const sent = super.sendPrepared(answer);
      if (sent) count(200);
      return sent;
    }

    // Node.js calls it too, where a head was not written before.
    override writeHead(status: number, ...rest: unknown[]): this {
      count(status);
      return super.writeHead(status, ...(rest as [OutgoingHttpHeaders?]));
    }
  };
}
