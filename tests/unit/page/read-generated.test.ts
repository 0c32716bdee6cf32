import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readGenerated } from "@/lib/page/read-generated";
import { SAVED_ENGINE, SECTION_TEXTS } from "@/lib/page/saved-schema";
import { buildEngine } from "@/lib/search/build";
import { plainModel } from "../../fixtures/plain-model";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();

function read<Value>(schema: z.ZodType<Value>, text?: string): Value {
  const root = fresh();
  if (text !== undefined) writeFiles(root, { ".generated/a.json": text });
  return readGenerated(root, "a.json", schema);
}

describe("a file that the build wrote", () => {
  it("is given as it was written", () => {
    expect(read(z.object({ a: z.string() }), '{"a":"b"}')).toEqual({ a: "b" });
  });

  it.each([
    ["is missing", undefined, /ENOENT/],
    ["is empty", "", /JSON/],
    ["was cut short", '{"a":"b', /JSON/],
    ["is another one", "[]", /expected object/],
    ["holds something else", '{"a":1}', /a: Invalid input: expected string/],
  ])("and %s stops the start in one line that says what to do", (_what, text, why) => {
    const start = () => read(z.object({ a: z.string() }), text);
    expect(start).toThrow(/^\.generated\/a\.json is missing or damaged; run “npm run build”\. \(.+\)$/);
    expect(start).toThrow(why);
  });
});

/** All parts at once; each lies in a file of its own. */
const ENGINE = z.strictObject(SAVED_ENGINE);

describe("the search index", () => {
  const engine = buildEngine(
    [{ id: "/a#b", page: "/a", pageTitle: "A", heading: "B", aliases: "", summary: "", text: "words of a text" }],
    { model: plainModel(["/a"]), danger: { kinds: {}, always: {}, thresholds: { box: 0.5, line: 0.2, off: 0.5, page: 0.2 } } },
  );

  const changedDanger = (changes: object) => ({
    ...engine,
    understanding: { ...engine.understanding, danger: { ...engine.understanding.danger, ...changes } },
  });

  it("of a build is what the server takes", () => {
    for (const [part, schema] of Object.entries({ ...SAVED_ENGINE, texts: SECTION_TEXTS }))
      expect(() => readGenerated(process.cwd(), `search-${part}.json`, schema as z.ZodType)).not.toThrow();
    expect(read(ENGINE, JSON.stringify(engine))).toEqual(engine);
  });

  it.each([
    ["no places", { ...engine, postings: { ...engine.postings, places: undefined } }, "postings: places"],
    ["thresholds that are no numbers", changedDanger({ thresholds: { box: "high" } }), "danger: thresholds"],
    ["a page without a title", { ...engine, names: { pages: [{ address: "/a" }] } }, "title"],
    ["a part that nobody knows", { ...engine, model: {} }, "model"],
  ])("with %s is refused", (_what, changed, where) => {
    expect(() => read(ENGINE, JSON.stringify(changed))).toThrow(where);
  });
});
