import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drainer } from "@/lib/server/drain";

const GET = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const made: { server?: Server; socket?: Socket } = {};

beforeEach(() => void vi.spyOn(console, "log").mockImplementation(() => {}));
afterEach(() => {
  made.socket?.destroy();
  made.server?.closeAllConnections();
  vi.restoreAllMocks();
});

/** A server, a client's connection to it with all it got, and the end of the server. */
async function started(answer: RequestListener, longest?: number) {
  const server = createServer({ keepAliveTimeout: 60_000 }, answer);
  const drain = drainer(server, longest);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server does not listen.");
  const socket = connect(address.port, "127.0.0.1");
  await once(socket, "connect");
  Object.assign(made, { server, socket });
  let text = "";
  const read = () =>
    socket.on("data", (data) => {
      text += data.toString("latin1");
    });
  return { socket, drain, read, text: () => text, port: address.port };
}

describe("a server that ends", () => {
  it("closes connections on which nobody asks", async () => {
    const { drain, socket, read, text } = await started((_request, response) => response.end("whole"));
    read();
    socket.write(GET);
    await vi.waitFor(() => expect(text()).toContain("whole"));
    await drain();
    expect(text()).toContain("keep-alive");
    expect(console.log).not.toHaveBeenCalled();
  });

  it("takes no new connection", async () => {
    const { drain, port } = await started((_request, response) => response.end());
    await drain();
    expect(console.log).not.toHaveBeenCalled();
    await expect(once(connect(port, "127.0.0.1"), "connect")).rejects.toThrow("ECONNREFUSED");
  });

  it("finishes what is in flight, and then closes that connection, which would have been kept open for a minute", async () => {
    const { drain, socket, read, text } = await started((_request, response) => {
      setTimeout(() => response.end("whole"), 150);
    });
    read();
    socket.write(GET);
    await once(made.server as Server, "request");
    await drain();
    await vi.waitFor(() => expect(text()).toContain("whole"));
    expect(console.log).not.toHaveBeenCalled();
  });

  it("tells who asks on an open connection meanwhile to open another one next time", async () => {
    const { drain, socket, read, text } = await started((_request, response) => {
      setTimeout(() => response.end("whole"), 100);
    });
    read();
    socket.write(GET);
    await once(made.server as Server, "request");
    const ended = drain();
    socket.write(GET);
    await ended;
    await vi.waitFor(() => expect(text().match(/whole/g)).toHaveLength(2));
    expect(text()).toContain("Connection: close");
  });

  it("lets an answer through a thin line to its end", async () => {
    const length = 20_000_000;
    const { drain, socket, read, text } = await started((_request, response) => response.end(Buffer.alloc(length, "x")));
    socket.write(GET);
    await once(made.server as Server, "request");
    const ended = drain();
    setTimeout(read, 200);
    await ended;
    await vi.waitFor(() => expect(text().split("\r\n\r\n")[1]).toHaveLength(length));
  });

  it("cuts what never ends, and says so", async () => {
    const { drain, socket } = await started(() => {}, 100);
    socket.write(GET);
    await once(made.server as Server, "request");
    await drain();
    expect(vi.mocked(console.log).mock.calls).toEqual([["Ending with 1 connection still busy."]]);
  });
});
