import { describe, expect, it } from "vitest";
import { exponential, softmax } from "@/lib/search/model/exponential";
import { loadModel } from "@/lib/search/model/model";
import { pack, packedNumbers } from "@/lib/search/model/packed";
import { piecesOf } from "@/lib/search/model/pieces";
import { modelTokens } from "@/lib/search/model/tokens";
import { plainModel } from "../../fixtures/plain-model";
import { UNDERSTANDING } from "./site-engine";

describe("a query's words, as the model reads them", () => {
  it.each<[string, string, string[]]>([
    ["accents and apostrophes dropped", "No puedo más, CAN’T", ["no", "puedo", "mas", "cant"]],
    ["numbers by their size", "1 2 4 8 12 30 750", ["#1", "#2", "#f", "#m", "#m", "#l", "#h"]],
    ["a number apart from its letters", "20mg", ["#l", "mg"]],
    ["911 and 988 as they are", "911 or 988", ["911", "or", "988"]],
    ["nothing of signs", "?! 🍺", []],
  ])("%s: %s", (_how, query, words) => {
    expect(modelTokens(query)).toEqual(words);
  });

  it("are at most 48, each at most 24 letters", () => {
    const words = modelTokens(`${"x".repeat(100)} `.repeat(100));
    expect([words.length, words[0]?.length]).toEqual([48, 24]);
  });
});

describe("the pieces of a word", () => {
  it("are shared with a mistyped one", () => {
    const right = new Set(piecesOf("overdose", 1 << 20));
    expect(piecesOf("overdoes", 1 << 20).filter((piece) => right.has(piece)).length).toBeGreaterThan(8);
    expect(piecesOf("kitchen", 1 << 20).filter((piece) => right.has(piece))).toEqual([]);
  });

  it("are rows that exist", () => {
    expect(piecesOf("withdrawal", 10).filter((piece) => piece < 0 || piece >= 10)).toEqual([]);
  });

  it("of a number are the number alone", () => {
    expect(piecesOf("#l", 1000)).toHaveLength(1);
  });
});

describe("packed numbers", () => {
  it("come back rounded to their step", () => {
    const numbers = Float32Array.from([0.5, -0.24, 0.1, 0, 2]);
    const packed = pack(numbers, 2, 0.5);
    const back = packedNumbers(JSON.parse(JSON.stringify(packed)));
    expect([...back].map((number) => Math.round(number / packed.step))).toEqual([1, -1, 0, 0, 2]);
  });

  it("of nothing but zeros are zeros", () => {
    expect([...packedNumbers(pack(new Float32Array(3), 2, 1))]).toEqual([0, 0, 0]);
  });
});

describe("the exponential", () => {
  it("is that of the language, but for its last digits", () => {
    for (const x of [-50, -3.3, -0.1, 0, 0.5, 1, 7, 40]) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
  });

  it("gives shares of one", () => {
    const shares = softmax(Float64Array.from([9, 0, 1000, 3]), 1, 4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[1]).toBeCloseTo(1, 12);
  });
});

describe("a model", () => {
  it("gives shares to every page, and what is not about us apart", () => {
    const meaning = loadModel(plainModel(["/a", "/b", "off", "/c"]))("anything");
    expect(meaning.off).toBeCloseTo(0.25, 12);
    expect([...meaning.topics].map(([place, share]) => [place, Math.round(share * 1000)])).toEqual([
      ["/a", 333],
      ["/b", 333],
      ["/c", 333],
    ]);
    expect(meaning.danger).toBeLessThan(0.05);
  });

  it("knows the kinds of danger that boxes are written for", () => {
    const kinds = UNDERSTANDING.model.kinds.filter((kind) => kind !== "none");
    expect(kinds.sort()).toEqual(Object.keys(UNDERSTANDING.danger.kinds).sort());
  });
});
