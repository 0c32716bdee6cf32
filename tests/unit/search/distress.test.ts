import { expect, it } from "vitest";
import { search } from "@/lib/search/query";
import { ENGINE } from "./site-engine";

const distress = (query: string) => search(ENGINE, query).distress;

it.each(["grief group after my sister died", "depression and iop", "so lonely since i got sober", "duelo por mi hermano"])(
  "“%s” gets the quiet line with 988",
  (query) => {
    expect(distress(query)).toBe(true);
  },
);

it.each(["detox cost", "can i keep my job", "what is php", "i want to die"])(
  "“%s” does not: nothing in it is heavy, or it is danger",
  (query) => {
    expect(distress(query)).toBe(false);
  },
);
