import { describe, expect, it } from "vitest";
import { DocumentError } from "@/lib/build/document";
import { randomTexts } from "../../fixtures/random";
import { documentOf, page } from "../../fixtures/rendered-page";

describe("odd input", () => {
  it.each([
    ["nothing", "", "<html><head></head><body></body></html>"],
    ["only spaces", " \n ", "<html><head></head><body></body></html>"],
    ["words alone", "IOP", "<html><head></head><body>IOP</body></html>"],
    ["no head", "<!doctype html><body><p>a</p>", "<!doctype html><html><head></head><body><p>a</p></body></html>"],
    [
      "no head but a style",
      "<style>a{b:c}</style><p>a</p>",
      "<html><head><style>a{b:c}</style></head><body><p>a</p></body></html>",
    ],
    [
      "open elements",
      "<!doctype html><p>a<b>b<p>c",
      "<!doctype html><html><head></head><body><p>a<b>b</b></p><p><b>c</b></p></body></html>",
    ],
    ["crossed elements", "<b><i>a</b>b</i>", "<html><head></head><body><b><i>a</i></b><i>b</i></body></html>"],
    ["closing elements alone", "a</p></div>b</span>", "<html><head></head><body>a<p></p>b</body></html>"],
    ["an open comment", "<p>a</p><!-- b", "<html><head></head><body><p>a</p></body></html>"],
    ["an open attribute", '<p>a</p><p title="b', "<html><head></head><body><p>a</p></body></html>"],
    ["an attribute twice", '<p id="a" id="b">c</p>', '<html><head></head><body><p id="a">c</p></body></html>'],
    ["two bodies", "<body><p>a</p><body><p>b</p>", "<html><head></head><body><p>a</p><p>b</p></body></html>"],
    ["capitals", "<!DOCTYPE HTML><BODY><P>a</P>", "<!doctype html><html><head></head><body><p>a</p></body></html>"],
    ["line ends of Windows", "<pre>a\r\nb</pre>", "<html><head></head><body><pre>a\nb</pre></body></html>"],
  ])("still becomes a document: %s", (_what, html, expected) => {
    expect(documentOf(html)).toBe(expected);
  });

  it("still becomes a document: a page of a megabyte", () => {
    const body = `<p>${"nine hours a week ".repeat(290)}<b>or more</b></p>`.repeat(200);
    const html = page(body.replaceAll(" </p>", "</p>"));
    expect(html.length).toBeGreaterThan(1_000_000);
    expect(documentOf(html)).toBe(html);
  });

  it("still becomes a document: a page of a megabyte with thousands of elements of the framework", () => {
    const data = `<script>self.__next_f.push([1,"${"x".repeat(300)}"])</script><!-- -->`;
    expect(documentOf(page(`<p>a</p>${data.repeat(3_000)}`))).toBe(page("<p>a</p>"));
  });

  it("still becomes a document: three hundred elements inside each other", () => {
    const html = page(`${"<div>".repeat(300)}a${"</div>".repeat(300)}`);
    expect(documentOf(html)).toBe(html);
  });

  it.each(randomTexts(100).map((text, i) => [i, text] as const))(
    "becomes a document or is refused: random bytes %i",
    (_i, text) => {
      const readAs = (encoding: BufferEncoding) => Buffer.from(text, "utf16le").toString(encoding);
      const pages = [readAs("utf8"), readAs("latin1"), page(readAs("utf8")), page("", readAs("latin1"))];
      expect(pages.map(outcomeOf).filter((outcome) => outcome !== "document" && outcome !== "refused")).toEqual([]);
    },
  );
});

function outcomeOf(html: string): string {
  try {
    return documentOf(html).endsWith("</html>") ? "document" : "something else";
  } catch (error) {
    return error instanceof DocumentError ? "refused" : String(error);
  }
}
