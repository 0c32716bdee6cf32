import { describe, expect, it } from "vitest";
import { chosenComparison } from "@/lib/page/picker";

describe("the picker", () => {
  it.each([
    [["iop", "php", ""], "/next-step/iop-vs-php"],
    [["php", "", "iop"], "/next-step/iop-vs-php"],
    [["php", "outpatient", "iop"], "/next-step/iop-vs-outpatient-vs-php"],
  ])("leads from %j to %s", (chosen, address) => {
    expect(chosenComparison(chosen)).toBe(address);
  });

  it.each([
    ["nothing", []],
    ["one level", ["iop", "", ""]],
    ["one level twice", ["iop", "iop"]],
    ["four levels", ["iop", "php", "detox", "outpatient"]],
    ["another site", ["//example.org", "php"]],
    ["a path upwards", ["../..", "php"]],
    ["a line break", ["iop\r\nSet-Cookie: a=b", "php"]],
  ])("leads back to itself from %s", (_what, chosen) => {
    expect(chosenComparison(chosen)).toBe("/next-step#picker");
  });
});
