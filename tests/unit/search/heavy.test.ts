import { expect, it } from "vitest";
import { search } from "@/lib/search/query";
import { ENGINE } from "./site-engine";

const heavy = (query: string) => search(ENGINE, query).heavy;

it.each(["grief group after my sister died", "depression and iop", "so lonely since i got sober", "duelo por mi hermano"])(
  "“%s” gets the quiet line with 988",
  (query) => {
    expect(heavy(query)).toBe(true);
  },
);

it.each(["detox cost", "can i keep my job", "what is php", "i want to die"])(
  "“%s” does not: it is no heavy day, or danger",
  (query) => {
    expect(heavy(query)).toBe(false);
  },
);
