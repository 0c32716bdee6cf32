import { IncomingMessage, type RequestListener, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { openEntrypoints } from "@/lib/server/entrypoints";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const folder = tempFolders();
const ECHO = "exports.handler = async (request, response, context) => { response.asked = [request.url, context]; };";

function opened(code = ECHO): RequestListener {
  const root = folder();
  writeFiles(root, { "package.json": "{}", ".next/search.js": code });
  return openEntrypoints(root, { "/search": { file: ".next/search.js", target: "/en/search" } });
}

async function ask(listener: RequestListener, url: string): Promise<unknown[]> {
  const request = Object.assign(new IncomingMessage(new Socket()), { url });
  const response = Object.assign(new ServerResponse(request), { asked: [] as unknown[] });
  await listener(request, response);
  return response.asked;
}

it.each([
  ["/search", "/en/search"],
  ["/search?q=iop", "/en/search?q=iop"],
  ["/search?q=a?b&q=c", "/en/search?q=a?b&q=c"],
])("%s reaches the compiled page as %s", async (url, target) => {
  expect((await ask(opened(), url))[0]).toBe(target);
});

it("a page that is a promise of a module is waited for", async () => {
  expect(
    (await ask(opened(`module.exports = (async () => { const exports = {}; ${ECHO} return exports; })();`), "/search"))[0],
  ).toBe("/en/search");
});

it("an address that no page answers is an error, as is a page that is missing", async () => {
  await expect(ask(opened(), "/searches")).rejects.toThrow("no page of Next.js answers here");
  expect(() => openEntrypoints(folder(), { "/search": { file: ".next/no.js", target: "/en/search" } })).toThrow("no.js");
});
