import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { Nearest } from "@/lib/server/nearest";

const pages = [...content.articles.values()].map(({ address, title }) => ({ address, title }));
const nearest = new Nearest(pages);
const found = (path: string) => nearest.to(path).map(({ address }) => address);

describe("the pages nearest to an address that leads nowhere", () => {
  it.each([
    ["a slip in the last word", "/iop/reason", "/iop/reasons"],
    ["a letter too many", "/medicines/buprenorphinne", "/medicines/buprenorphine"],
    ["two letters swapped", "/overdsoe", "/overdose"],
    ["a folder that is not there", "/drugs/methadone", "/medicines/methadone"],
    ["a word of the title", "/guides/denials-and-appeals.aspx", "/paying/denials"],
    ["a beginning", "/withdraw", "/withdrawal"],
    ["an end that is not there", "/residential/long-term", "/residential"],
    ["capitals and codes", "/Paying%20For/MEDICAID", "/paying/medicaid"],
  ])("%s: %s", (_what, path, address) => {
    expect(found(path)).toContain(address);
  });

  it.each(["/wp-login", "/zzzzzz", "/", "/xyz/qqq.php", "/.git/config", "/%E6%88%92%E6%AF%92"])("are none for %s", (path) => {
    expect(found(path)).toEqual([]);
  });

  it("are five at most, the nearest first, and the same every time", () => {
    const all = found("/medicines/treatment-medicine");
    expect(all.length).toBeLessThanOrEqual(5);
    expect(found("/iop/reasons")[0]).toBe("/iop/reasons");
    expect(new Nearest([...pages].reverse()).to("/medicines/treatment-medicine").map(({ address }) => address)).toEqual(all);
  });

  it("are found as fast for a long address as for a short one", () => {
    const start = performance.now();
    for (let i = 0; i < 50; i += 1) found(`/${"medicine-withdrawal-".repeat(90)}${i}`);
    expect((performance.now() - start) / 50).toBeLessThan(50);
  });
});
