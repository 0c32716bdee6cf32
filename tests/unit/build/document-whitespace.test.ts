import { describe, expect, it } from "vitest";
import { documentOf, page } from "../../fixtures/rendered-page";

describe("whitespace in a document", () => {
  it.each([
    ["between blocks goes", "<main>\n  <p>a</p>\n  <p>b</p>\n</main>", "<main><p>a</p><p>b</p></main>"],
    ["at the edges of a block goes", "<p>\n  a b \n</p>", "<p>a b</p>"],
    ["within a text becomes one space", "<p>a \n\t b</p>", "<p>a b</p>"],
    ["between inline elements stays as one space", "<p><b>a</b>\n  <i>b</i></p>", "<p><b>a</b> <i>b</i></p>"],
    ["around an inline element stays", "<p>a <b>b</b> c</p>", "<p>a <b>b</b> c</p>"],
    ["that is not there does not appear", "<p>a<b>b</b>c</p>", "<p>a<b>b</b>c</p>"],
    ["around a dropped comment becomes one space", "<p>a <!-- --> b</p>", "<p>a b</p>"],
    ["in preformatted text stays", "<pre>a\n   b\t c </pre>", "<pre>a\n   b\t c </pre>"],
    ["in a text field stays", "<textarea> a\n  b </textarea>", "<textarea> a\n  b </textarea>"],
    ["that must not break stays", "<p>9\u00a0hours\u202fa\u00a0\u00a0week</p>", "<p>9\u00a0hours\u202fa\u00a0\u00a0week</p>"],
    ["in an attribute's words stays", '<p title="a  b">c</p>', '<p title="a  b">c</p>'],
    [
      "in table cells goes at the edges",
      "<table> <tbody> <tr> <td> a </td> </tr> </tbody> </table>",
      "<table><tbody><tr><td>a</td></tr></tbody></table>",
    ],
  ])("%s", (_what, html, expected) => {
    const once = documentOf(page(html));
    expect(once).toBe(page(expected));
    expect(documentOf(once)).toBe(once);
  });

  it("in data for search engines stays", () => {
    const data = '<script type="application/ld+json">{ "name": "a  b" }</script>';
    expect(documentOf(page("", data))).toBe(page("", data));
  });

  it.each(["戒毒治疗", "Español: ¿qué?", "نعم", "🍺", "a &#x26; b &#x3C;i>"])("does not touch the letters of %s", (text) => {
    expect(documentOf(page(`<p>${text}</p>`))).toBe(page(`<p>${text}</p>`));
  });
});
