import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExamples, type SearchExample } from "@/lib/content/search-examples";
import { examplesDigest, MODEL_FILE, trainedOn } from "@/lib/content/search-model";
import { loadModel } from "@/lib/search/model/model";
import { withMistakes } from "@/lib/search/training/noise";
import { pick, randomFrom, shuffle } from "@/lib/search/training/random";
import { trainModel } from "@/lib/search/training/train";
import { ALL } from "../../fixtures/scope";

const ROOT = process.cwd();
const example = (query: string, danger: SearchExample["danger"], page: string): SearchExample => {
  return { query, danger, pages: [page], language: "en", trait: "plain", writer: "ann", line: 2 };
};
const FEW = [
  example("he is not breathing", "overdose", "/overdose"),
  example("she stopped breathing", "overdose", "/overdose"),
  example("not breathing well", "overdose", "/overdose"),
  example("what does it cost", "none", "/paying"),
  example("cost of care", "none", "/paying"),
  example("guitar lessons cost", "none", "off"),
];
const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

const model = await trainModel(Array.from({ length: 20 }, () => FEW).flat());

describe("learning", () => {
  it("gives the same bytes on every machine and Node.js", () => {
    expect(hash(JSON.stringify(model))).toBe("8df5d431");
  });

  it("learns what examples say, and what is like them", () => {
    const read = loadModel(model);
    expect(read("he is not breathing")).toMatchObject({ kind: "overdose" });
    expect(read("isnt breathing").danger).toBeGreaterThan(0.5);
    expect(read("what would it cost").danger).toBeLessThan(0.5);
  });
});

describe("the site's model", () => {
  it("has learned from the examples as they are", () => {
    expect(trainedOn(ROOT)).toBe(examplesDigest(ROOT));
  });

  it.runIf(ALL)(
    "is what training gives, byte for byte",
    async () => {
      const model = { examples: examplesDigest(ROOT), ...(await trainModel(readExamples(ROOT))) };
      expect(hash(`${JSON.stringify(model)}\n`)).toBe(hash(readFileSync(MODEL_FILE, "utf8")));
    },
    600_000,
  );
});

describe("mistakes of a hurried hand", () => {
  it("are the same ones from the same seed, and of every kind", () => {
    const typed = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 200 }, () => withMistakes("somebody please help my brother", random));
    };
    expect(typed(1)).toEqual(typed(1));
    const lengths = typed(1).map((query) => query.split(" ").length);
    expect(lengths).toContain(4);
    expect(typed(1)).toContain("somebody please help my brother");
  });

  it("leave something to read", () => {
    const random = randomFrom(5);
    for (let i = 0; i < 1000; i++) expect(withMistakes("od", random)).not.toBe("");
  });
});

it("a chance order has everything once", () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  shuffle(items, randomFrom(2));
  expect(items).not.toEqual([...items].sort((a, b) => a - b));
  expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  expect(pick([], randomFrom(1))).toBeUndefined();
});
