import { describe, expect, it } from "vitest";
import { readExamples } from "@/lib/content/search-examples";
import { askAll, heldOut } from "../../search/held-out";
import { rankOf } from "../../search/left-out-report";
import { ENGINE } from "./site-engine";

const learned = new Set(readExamples(process.cwd()).map(({ query }) => query));
const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

// Floors, a few in a hundred below what was measured (docs/decisions/0016-search-model.md): each training moves them a little.
describe.each(heldOut())("searches by a stranger: $name", ({ examples }) => {
  const asked = askAll(ENGINE, examples);
  const dangers = asked.filter(({ example }) => example.danger !== "none");
  const others = asked.filter(({ example }) => example.danger === "none");

  it("are none that the model has learned", () => {
    expect(examples.map(({ query }) => query).filter((query) => learned.has(query))).toEqual([]);
  });

  it("get the box or the line when they speak of danger, and seldom when not", () => {
    expect(
      share(
        dangers.filter(({ result }) => result.danger),
        dangers,
      ),
    ).toBeGreaterThan(0.89);
    expect(
      share(
        dangers.filter(({ result }) => result.danger ?? result.caution),
        dangers,
      ),
    ).toBeGreaterThan(0.94);
    expect(
      share(
        others.filter(({ result }) => result.danger),
        others,
      ),
    ).toBeLessThan(0.07);
    expect(
      share(
        others.filter(({ result }) => result.danger ?? result.caution),
        others,
      ),
    ).toBeLessThan(0.18);
  });

  it("find a right page, and always some", () => {
    const ours = asked.filter(({ example }) => example.pages[0] !== "off");
    const found = ours.filter((one) => rankOf(one) >= 1 && rankOf(one) <= 3);
    expect(share(found, ours)).toBeGreaterThan(0.89);
    expect(asked.filter(({ result }) => result.hits.length + result.nearest.length === 0)).toEqual([]);
  });
});
