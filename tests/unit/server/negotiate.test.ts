import { describe, expect, it } from "vitest";
import { chooseEncoding } from "@/lib/server/negotiate";

describe("the encoding of an answer", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br", "br"],
    ["gzip", "gzip"],
    ["identity", "identity"],
    ["*", "br"],
    ["GZIP", "gzip"],
    ["gzip,br", "br"],
    [" br ; q=0.3 , gzip ; q=0.9 ", "gzip"],
    ["br;q=0.5, gzip;q=1.0", "gzip"],
    ["br;q=0.001, gzip;q=0.002", "gzip"],
    ["gzip;q=0.5, identity", "identity"],
    ["identity;q=0.5, *;q=0.1", "identity"],
    ["*;q=0.5, gzip;q=0.2", "br"],
    ["br;q=0, *", "gzip"],
    ["deflate, *;q=0.1", "br"],
  ] as const)("follows what the client likes best: “%s” gives %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  it.each([
    ["gzip, br", "br"],
    ["gzip;q=0.5, br;q=0.5", "br"],
    ["identity, gzip", "gzip"],
    ["identity;q=0.9, gzip;q=0.9", "gzip"],
    ["identity, gzip, br", "br"],
    ["*;q=0.5", "br"],
  ] as const)("is the smallest where the client likes several alike: “%s” gives %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  it.each([
    ["br, identity;q=0", "br"],
    ["identity;q=0, gzip;q=0.1", "gzip"],
    ["*;q=0, gzip", "gzip"],
    ["identity;q=0.1, *;q=0", "identity"],
    ["br;q=0", "identity"],
    ["br;q=0, gzip;q=0", "identity"],
    ["gzip;q=0.000", "identity"],
  ] as const)("is never one the client refuses: “%s” gives %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });

  it.each(["*;q=0", "identity;q=0", "identity;q=0, *;q=0", "deflate, identity;q=0", "br;q=0, gzip;q=0, identity;q=0"])(
    "is none where the client refuses all: “%s”",
    (accepted) => {
      expect(chooseEncoding(accepted)).toBeNull();
      expect(chooseEncoding(accepted)).toBeNull();
    },
  );

  it.each([
    undefined,
    "",
    " ",
    ",",
    ", ,",
    ";",
    "=",
    "deflate",
    "zstd",
    "x-gzip",
    "compress;q=1",
    "garbage;;==",
    "br/gzip",
    "戒毒",
    "\0",
    "br;q=foo",
  ])("is plain text where the client names none that we have: “%s”", (accepted) => {
    expect(chooseEncoding(accepted)).toBe("identity");
  });

  it.each(["__proto__", "constructor", "toString", "br;".repeat(5_000), `${",".repeat(10_000)}`])(
    "is chosen without an error for what breaks careless readers: %.20s",
    (accepted) => {
      expect(["br", "gzip", "identity"]).toContain(chooseEncoding(accepted));
    },
  );

  it("is right for ten thousand different values, and for the usual ones after them", () => {
    const wanted = (i: number) => (i % 2 ? "gzip" : "br");
    const wrong = Array.from({ length: 10_000 }, (_, i) => i).filter((i) => chooseEncoding(`${wanted(i)}, x-${i}`) !== wanted(i));
    expect(wrong).toEqual([]);
    expect(["gzip, br", "gzip, x-new", "*;q=0", "x-new"].map(chooseEncoding)).toEqual(["br", "gzip", null, "identity"]);
    expect(["gzip, br", "gzip, x-new", "*;q=0", "x-new"].map(chooseEncoding)).toEqual(["br", "gzip", null, "identity"]);
  });
});
