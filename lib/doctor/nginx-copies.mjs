// @ts-check
import { once } from "node:events";
import { connect } from "node:net";
import { look } from "./finding.mjs";

const PATIENCE_MS = 1000;
/** Where nginx hands a request on, on this machine: a line of “upstream”, or proxy_pass itself. */
const HANDED = /\b(?:server|proxy_pass)\s+(?:https?:\/\/)?(127\.0\.0\.1|localhost|\[::1\]):(\d+)/g;

/**
 * Where nginx looks for copies of the site and nothing listens.
 * @param {readonly { file: string, text: string }[]} files of this site, without comments
 * @returns {Promise<import("./finding.mjs").Finding[]>}
 */
export async function copyFindings(files) {
  const all = await Promise.all(files.map(async ({ file, text }) => ({ file, silent: await silentIn(text) })));
  return all
    .filter(({ silent }) => silent.length > 0)
    .map(({ file, silent }) =>
      look(`${file} leads to ${silent.join(", ")}, where nothing listens. Start what serves there, or correct the port.`),
    );
}

/** @param {string} text */
async function silentIn(text) {
  const places = new Set([...text.matchAll(HANDED)].map(([, host, port]) => `${host}:${port}`));
  const asked = await Promise.all([...places].map(async (place) => ({ place, listens: await listens(place) })));
  return asked.filter((one) => !one.listens).map(({ place }) => place);
}

/** @param {string} place */
async function listens(place) {
  const { hostname, port } = new URL(`http://${place}`);
  const socket = connect({ host: hostname.replace(/[[\]]/g, ""), port: Number(port || 80), timeout: PATIENCE_MS });
  socket.once("timeout", () => socket.destroy(new Error("no answer in time")));
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
