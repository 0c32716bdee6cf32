import { describe, expect, it } from "vitest";
import { newLearner } from "@/lib/search/training/learn";
import { randomFrom } from "@/lib/search/training/random";
import { HANDS, sharedFrom } from "@/lib/search/training/shared";

const fresh = () => newLearner(20, 4, 3, 5, randomFrom(1));

describe("what hands that learn side by side share", () => {
  it("begins as the learner it comes from, in memory of their own", () => {
    const learner = fresh();
    const { hands, met } = sharedFrom(learner);
    expect(hands).toHaveLength(HANDS);
    for (const copy of [...hands, met]) {
      expect(copy).toEqual(learner);
      expect(copy.network.rows.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
    hands[0]?.network.rows.fill(7);
    expect([hands[1]?.network.rows[0], met.network.rows[0]]).toEqual([learner.network.rows[0], learner.network.rows[0]]);
  });
});
