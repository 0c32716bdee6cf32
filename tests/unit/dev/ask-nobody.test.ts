import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end("answered");
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

/** What a program prints that fetches an address, begun as “npm run dev” begins Next.js. */
async function fetched(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const program = `fetch("http://127.0.0.1:${port}${path}").then((answer) => answer.text(), ({ message }) => message).then(console.log)`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "./lib/dev/ask-nobody.mjs", "-e", program]);
  return stdout.trim();
}

it("nobody is asked for newer releases of Next.js, and everything else is", async () => {
  expect(await fetched("/-/package/next/dist-tags")).toBe("Nobody is asked for newer releases.");
  expect(await fetched("/-/package/next")).toBe("answered");
  expect(asked).toEqual(["/-/package/next"]);
});
