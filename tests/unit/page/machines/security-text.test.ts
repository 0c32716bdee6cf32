import { describe, expect, it } from "vitest";
import { securityText } from "@/lib/page/machines/security-text";

const SITE = { url: "https://care.example.org", name: "Care Steps", contact: "help@care.example.org" };

describe("security.txt", () => {
  it("names the contact, the day on which it ends, its language and its place", () => {
    expect(securityText(SITE, new Date("2026-11-29T21:14:00Z"))).toBe(
      "Contact: mailto:help@care.example.org\nExpires: 2027-11-28T00:00:00Z\nPreferred-Languages: en\n" +
        "Canonical: https://care.example.org/.well-known/security.txt\n",
    );
  });

  it("ends in less than a year, also over a leap day", () => {
    expect(securityText(SITE, new Date("2027-12-31T23:59:59Z"))).toContain("Expires: 2028-12-29T00:00:00Z");
  });

  it("is not there when nobody is named", () => {
    expect(securityText({ ...SITE, contact: undefined }, new Date())).toBeUndefined();
  });
});
