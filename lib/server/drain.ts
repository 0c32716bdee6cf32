import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Containers are killed ten seconds after they are told to end. */
const LONGEST_MS = 8000;
const LOOK_AGAIN_MS = 50;

/**
 * Gets ready to end a server without failing a reader.
 * @param longest milliseconds after which connections that are still busy are cut
 * @returns begins: takes no new connection, finishes what is in flight; resolves when the last connection is closed
 */
export function drainer(server: Server, longest = LONGEST_MS): () => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () =>
    new Promise((resolve) => {
      server.prependListener("request", closeAfterwards);
      const closeIdle = server.closeIdleConnections.bind(server);
      // close() calls this too, and would cut connections whose answer is still on its way through a thin line.
      server.closeIdleConnections = () => closeWhatIsIdle(sockets, closeIdle);
      server.close(() => {
        clearInterval(again);
        clearTimeout(end);
        resolve();
      });
      const again = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS);
      const end = setTimeout(() => cut(server, sockets.size), longest);
    });
}

/** Who asks on an open connection gets an answer, and is told to open another one next time. */
function closeAfterwards(_request: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = false;
}

/**
 * Node.js takes a connection for idle as soon as its answer is handed over, so none is closed until all answers are sent; and one
 * that never asked it takes for busy.
 */
function closeWhatIsIdle(sockets: ReadonlySet<Socket>, closeIdle: () => void): void {
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  if ([...sockets].every(({ writableLength }) => writableLength === 0)) closeIdle();
}

function cut(server: Server, open: number): void {
  console.log(`Ending with ${open} ${open === 1 ? "connection" : "connections"} still busy.`);
  server.closeAllConnections();
}
