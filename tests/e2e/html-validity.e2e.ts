import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type ConfigData, HtmlValidate } from "html-validate";
import { DOCUMENTS, MIRROR, readManifest } from "@/lib/delivery/manifest";
import { OTHER_PAGES } from "./addresses";

/** The recommended rules and those of the HTML standard. What is set otherwise is style on which the standard is silent. */
const CONFIG: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard"],
  rules: {
    // The standard takes the doctype in any case.
    "doctype-style": ["error", { style: "lowercase" }],
    // The standard sets a title no limit; 70 is what one search engine shows.
    "long-title": ["error", { maxlength: 80 }],
    // The standard has no say in how a number breaks; a style keeps it in one piece (app/base.css).
    "tel-non-breaking": "off",
  },
};

/** Roles that give a table its meaning back in browsers that take it away from a restyled one; ARIA in HTML allows them. */
const TABLE_ROLE = /^Redundant role "\w+" on <(?:table|thead|tbody|tr|th|td)>$/;

const validator = new HtmlValidate(CONFIG);

async function errorsOf(address: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => !TABLE_ROLE.test(message))
    .map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`);
}

test("every document of the build is valid HTML", async () => {
  test.setTimeout(120_000);
  const documents = readManifest(".").entries.filter(({ file }) => file.endsWith(".html"));
  expect(documents.length).toBeGreaterThan(200);
  for (const { address, file } of documents) {
    expect.soft(await errorsOf(address, readFileSync(join(DOCUMENTS, MIRROR, file), "utf8"))).toEqual([]);
  }
});

for (const address of OTHER_PAGES) {
  test(`${address} is answered with valid HTML`, async ({ request }) => {
    expect(await errorsOf(address, await (await request.get(address)).text())).toEqual([]);
  });
}

for (const [rule, planted] of [
  ["no-dup-id", `<p id="main">twice</p>`],
  ["element-permitted-content", "<p><span><div>a block in a line</div></span></p>"],
  ["no-redundant-role", `<a href="/" role="link">a role too many</a>`],
  ["close-order", "<p><b>crossed</p></b>"],
  ["attribute-allowed-values", `<button type="sumbit">misspelled</button>`],
] as const) {
  test(`a planted defect is caught: ${rule}`, async () => {
    const html = readFileSync(join(DOCUMENTS, MIRROR, "iop/index.html"), "utf8");
    expect(await errorsOf("/iop", html)).toEqual([]);
    const found = await errorsOf("/iop", html.replace("</main>", `${planted}</main>`));
    expect(found.join("\n")).toContain(rule);
  });
}
