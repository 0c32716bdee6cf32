import { expect, it } from "vitest";
import { searchPage } from "@/lib/page/search";
import { searchDocument } from "@/lib/server/search-document";
import { SHELL } from "../../fixtures/sample-build";

const documentFor = (query: string) => searchDocument(SHELL, searchPage(query));

it("a page of results is the shell with the header's form and what was found", () => {
  const html = documentFor("iop");
  expect(html).toMatch(/^<!doctype html><html lang="en"><body><header><search[^>]*>.*<\/search><\/header><main>/);
  expect(html).toMatch(/<h1 class="mt-2">Search<\/h1>.*href="\/iop".*<\/main><\/body><\/html>$/);
  expect(html).toContain('value="iop"');
});

it("what to do in danger comes before all else", () => {
  expect(documentFor("took too many pills")).toMatch(/<main><section aria-labelledby="danger-now"/);
});

it.each(['"><script>alert(1)</script>', "</main>", "<!--", "&lt;b&gt;", "' onfocus='x"])("%s stays text", (query) => {
  const html = documentFor(query);
  expect(html).not.toMatch(/<script|<!--|onfocus='/);
  expect(html.split("</main>")).toHaveLength(2);
});

it("the same words give the same page", () => {
  expect(documentFor("cravings")).toBe(documentFor("cravings"));
});
