import { describe, expect, it } from "vitest";
import { emergencyOf, isEmergency } from "@/lib/page/emergency";

const heading = (id: string) => `<div class="heading"><h2 id="${id}">${id}</h2></div>`;

describe("a page about an emergency", () => {
  it.each(["/overdose", "/help-now", "/crisis-lines", "/after-detox", "/withdrawal", "/withdrawal/alcohol"])(
    "is %s",
    (address) => {
      expect(isEmergency(address)).toBe(true);
    },
  );

  it.each(["/iop", "/detox", "/mixing", "/"])("is not %s", (address) => {
    expect(isEmergency(address)).toBe(false);
  });

  it("begins with 911", () => {
    for (const address of ["/overdose", "/help-now", "/withdrawal/alcohol"])
      expect(emergencyOf(address, "").calls[0]).toMatchObject({ href: "tel:911" });
  });

  it.each([
    [`${heading("a")}one${heading("b")}two`, `${heading("a")}one`, `${heading("b")}two`],
    [`one${heading("b")}two`, "one", `${heading("b")}two`],
    ["one", "one", ""],
  ])("has its text in two: %s", (html, first, rest) => {
    expect(emergencyOf("/overdose", html)).toMatchObject({ first, rest });
  });
});
