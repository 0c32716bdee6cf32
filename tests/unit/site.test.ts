import { describe, expect, it } from "vitest";
import { readSite } from "@/lib/site-settings";

describe("the site's settings", () => {
  it("have defaults", () => {
    expect(readSite({})).toEqual({ url: "http://localhost:3000", name: "Care Steps", publisher: undefined, contact: undefined });
  });

  it("take empty as not given", () => {
    expect(readSite({ SITE_URL: "", SITE_NAME: "", SITE_PUBLISHER: "", SITE_CONTACT: "" })).toEqual(readSite({}));
  });

  it("are what an operator gives", () => {
    expect(
      readSite({
        SITE_URL: "https://care.example.org",
        SITE_NAME: " River Clinic ",
        SITE_PUBLISHER: "River Clinic, Anytown",
        SITE_CONTACT: "help@example.org",
      }),
    ).toEqual({
      url: "https://care.example.org",
      name: "River Clinic",
      publisher: "River Clinic, Anytown",
      contact: "help@example.org",
    });
  });

  it.each(["https://care.example.org/", "https://care.example.org///"])("have no slash at the end of an address: %s", (url) => {
    expect(readSite({ SITE_URL: url }).url).toBe("https://care.example.org");
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:8080", "http://library"])("may be a host of a small network: %s", (url) => {
    expect(readSite({ SITE_URL: url }).url).toBe(url);
  });

  it.each(["https://example.org/care", "https://example.org?x=1", "https://example.org/#y"])(
    "refuse what follows the host: %s",
    (url) => {
      expect(() => readSite({ SITE_URL: url })).toThrow("SITE_URL must be the site's own address");
    },
  );

  it.each([
    ["SITE_URL", "care.example.org", "SITE_URL must be the site's own address, like https://care.example.org"],
    ["SITE_URL", "ftp://care.example.org", "SITE_URL must be the site's own address, like https://care.example.org"],
    ["SITE_URL", "javascript:alert(1)", "SITE_URL must be the site's own address, like https://care.example.org"],
    ["SITE_NAME", "   ", "SITE_NAME must not be empty"],
    ["SITE_PUBLISHER", "  ", "SITE_PUBLISHER must not be empty"],
    ["SITE_CONTACT", "someone", "SITE_CONTACT must be an e-mail address"],
  ])("name the one that is wrong: %s=%s", (name, value, message) => {
    expect(() => readSite({ [name]: value })).toThrow(message);
  });

  it("name all that are wrong", () => {
    const read = () => readSite({ SITE_URL: "x", SITE_CONTACT: "y" });
    expect(read).toThrow(/SITE_URL/);
    expect(read).toThrow(/SITE_CONTACT/);
  });

  it("leave the environment's other names alone", () => {
    expect(readSite({ PATH: "/bin", HOME: undefined })).toEqual(readSite({}));
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(readSite({}))).toBe(true);
  });
});
