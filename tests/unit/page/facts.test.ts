import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { Citations } from "@/lib/page/citations";
import { levelFacts } from "@/lib/page/facts";

const factsOf = (level: (typeof LEVEL_IDS)[number]) => levelFacts({ level }, content, new Citations(content.sources));

it("are the first sentences of four rows, with their sources", () => {
  const night = content.levels.get("iop")?.rows.night;
  const fact = factsOf("iop")[2]?.fact;
  expect(night?.value.startsWith(`${fact?.value}.`)).toBe(true);
  expect(fact?.notes).toHaveLength(night?.sources.length ?? 0);
});

it.each(LEVEL_IDS)("of %s are four, none empty", (level) => {
  expect(factsOf(level).map(({ fact }) => fact.value.length > 3)).toEqual([true, true, true, true]);
});

it("are none for a page about no level", () => {
  expect(levelFacts({}, content, new Citations(content.sources))).toEqual([]);
});
