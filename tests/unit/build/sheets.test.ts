import { expect, it } from "vitest";
import { readSheets } from "@/lib/build/sheets";
import { documentOf, page } from "../../fixtures/rendered-page";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const folder = tempFolders();

function sheets() {
  const root = folder();
  writeFiles(root, {
    "static/chunks/a.css": "p{margin:0}\n/*# sourceMappingURL=a.css.map*/\n",
    "static/chunks/a.js": "alert(1)",
  });
  return readSheets(root);
}

it("a style sheet of the build is found by its address, whatever query stands behind it", () => {
  expect(sheets()("/_next/static/chunks/a.css")).toBe("p{margin:0}");
  expect(sheets()("/_next/static/chunks/a.css?dpl=1")).toBe("p{margin:0}");
});

it.each(["/_next/static/chunks/b.css", "/_next/static/chunks/a.js", "https://example.org/_next/static/chunks/a.css", ""])(
  "nothing is found at %s",
  (address) => {
    expect(sheets()(address)).toBeUndefined();
  },
);

it("a build that is not there is an error", () => {
  expect(() => readSheets(folder())).toThrow();
});

const LINK = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">';

it("a linked style sheet goes inside, with its condition", () => {
  const sheetOf = sheets();
  expect(documentOf(page("<p>a</p>", LINK), { sheetOf })).toContain("<style>p{margin:0}</style></head>");
  const wide = LINK.replace(" data", ' media="print" data');
  expect(documentOf(page("<p>a</p>", wide), { sheetOf })).toContain("<style>@media print{p{margin:0}}</style>");
});

it("a linked style sheet that the build does not have stops the page", () => {
  expect(() => documentOf(page("<p>a</p>", LINK.replace("a.css", "b.css")), { sheetOf: sheets() })).toThrow(
    "loads /_next/static/chunks/b.css",
  );
});

it("a style sheet inside is looked through like any other", () => {
  const sheetOf = () => "p{background:url(https://example.org/a.png)}";
  expect(() => documentOf(page("<p>a</p>", LINK), { sheetOf })).toThrow("a style that loads https://example.org/a.png");
});
