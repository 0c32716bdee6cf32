import type { Server } from "node:http";
import { endPlainly } from "./end-plainly";
import { type Place, whyNot } from "./why-not";

/**
 * Listens, or ends the process with 1 and the reason in one line.
 * @param setting the name of the one that says the port
 * @param then is called as soon as the server takes connections
 */
export function listen(server: Server, place: Place, setting: string, then: () => void): void {
  server.once("error", (error) => endPlainly(whyNot(error, place, setting)));
  server.listen(place, then);
}
