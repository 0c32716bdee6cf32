import assert from "node:assert/strict";
import { startOwnServer } from "../fixtures/own-server";

// The built site under the Node.js that runs this: documents in each encoding, a search, what moved, what is wrong, an orderly end.
const server = await startOwnServer();
await server.searches();
const at = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://localhost:${server.port}${path}`, { headers, redirect: "manual" });

for (const encoding of ["br", "gzip", "identity"]) {
  const answer = await at("/iop", { "Accept-Encoding": encoding });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-encoding") ?? "identity", encoding);
  assert.match(await answer.text(), /Your next step[\s\S]*<\/html>$/);
}
const { headers } = await at("/iop");
assert.equal((await at("/iop", { "If-None-Match": headers.get("etag") ?? "" })).status, 304);
assert.match(await (await at("/search?q=cravings")).text(), /\d+ pages? for “cravings”/);
assert.match(await (await at("/search?q=took+too+many+pills")).text(), /Call 911/);
assert.equal((await at("/next-step/compare?first=php&second=iop")).headers.get("location"), "/next-step/iop-vs-php");
for (const [path, status] of [
  ["/healthz", 200],
  ["/healthz?deep", 200],
  ["/IOP/", 308],
  ["/no/such/page", 404],
  ["/%E0%A4%A", 400],
  ["/cards/iop.png", 200],
] as const)
  assert.equal((await at(path)).status, status, path);
assert.equal(await server.stop(), 0);
assert.equal(server.log().trim().split("\n").length, 1, server.log());
console.log(`The built site works under Node.js ${process.version}.`);
