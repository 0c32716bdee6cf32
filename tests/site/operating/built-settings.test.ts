import { expect, test } from "vitest";
import { startOwnServer } from "../../fixtures/own-server";
import { BuiltDocument } from "../document";

test("search results bear the name and address that the documents bear, whatever is set at the start", async () => {
  const server = await startOwnServer(process.cwd(), { SITE_NAME: "Another Name", SITE_URL: "https://other.example.org" });
  const at = async (path: string) =>
    new BuiltDocument(path, await (await fetch(`http://localhost:${server.port}${path}`)).text());
  const nameOf = (page: BuiltDocument) => page.textOf(page.one("header a[href='/']"));
  const about = await at("/about");
  await server.searches();
  const results = await at("/search?q=cravings");
  expect(results.textOf(results.one("main"))).toMatch(/\d+ pages? for “cravings”/);
  expect(nameOf(results)).toBe(nameOf(about));
  expect(results.html).not.toMatch(/Another Name|other\.example\.org/);
  expect(about.one("link[rel=canonical]").properties.href).not.toContain("other.example.org");
  await server.stop();
  const said = server
    .log()
    .split("\n")
    .filter((line) => line.includes("is read when the site is built"));
  expect(said.map((line) => line.split(" ")[0]).sort()).toEqual(["SITE_NAME", "SITE_URL"]);
});
