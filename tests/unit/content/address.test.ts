import { expect, it } from "vitest";
import { addressOf } from "@/lib/content/address";

it.each([
  ["en/iop", "/iop"],
  ["en/iop/index", "/iop"],
  ["en/iop/what-to-expect", "/iop/what-to-expect"],
  ["en/index", "/"],
  ["en", "/"],
  ["es/iop", "/es/iop"],
  ["es/index", "/es"],
  ["en/energy", "/energy"],
  ["entry/a", "/entry/a"],
  ["en/reindex", "/reindex"],
])("the file %s has the address %s", (path, address) => {
  expect(addressOf(path)).toBe(address);
});
