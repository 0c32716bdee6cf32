import { type IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from "node:http";

export interface Captured {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** A response that keeps what is written to it instead of sending it. */
class KeptResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (Array.isArray(headers)) {
      for (let i = 0; i + 1 < headers.length; i += 2) this.setHeader(String(headers[i]), headers[i + 1]);
    } else if (headers && typeof headers === "object") {
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (chunk) this.chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array));
    callbackOf(rest)?.();
    return true;
  }

  override end(...parts: unknown[]): this {
    const [chunk] = parts;
    if (chunk && typeof chunk !== "function") this.write(chunk);
    callbackOf(parts)?.();
    this.emit("finish");
    this.emit("close");
    return this;
  }

  override flushHeaders(): void {}
}

function callbackOf(parts: readonly unknown[]): (() => void) | undefined {
  return parts.find((part): part is () => void => typeof part === "function");
}

/**
 * Runs a request handler and gives back its whole answer.
 * @throws whatever the handler throws
 */
export function capture(handler: RequestListener, request: IncomingMessage): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const response = new KeptResponse(request);
    response.once("finish", () =>
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.chunks) }),
    );
    // A handler that gives up without an answer must not leave the reader waiting.
    response.once("close", () => reject(new Error("the page was never finished")));
    Promise.resolve(handler(request, response)).catch(reject);
  });
}
