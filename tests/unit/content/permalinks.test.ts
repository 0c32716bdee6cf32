import { expect, it } from "vitest";
import { compile } from "../../fixtures/compile";

it("a heading has a link to itself beside it, not inside it", () => {
  expect(compile("## Who it suits {#who}")).toBe(
    '<div class="heading"><h2 id="who">Who it suits</h2><a class="permalink" href="#who" aria-label="Link to this part: Who it suits">#</a></div>',
  );
});

it.each(["## Two {#x}", "### Three {#x}", "#### Four {#x}"])("every depth has one: %s", (markdown) => {
  expect(compile(markdown)).toContain('class="permalink" href="#x"');
});

it("a heading without id has none", () => {
  expect(compile("## Who it suits")).toBe("<h2>Who it suits</h2>");
});

it("a heading's words in the label are plain text", () => {
  expect(compile('## Say **“no”** & "go" {#no}')).toContain('aria-label="Link to this part: Say “no” &#x26; &#x22;go&#x22;"');
});
