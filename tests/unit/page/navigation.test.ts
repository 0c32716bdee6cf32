import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { footerLinks, MAIN_LINKS } from "@/lib/page/navigation";

it("the header and the footer lead only to pages that exist", () => {
  const known = knownAddresses(content);
  const { levels, site } = footerLinks();
  expect([...MAIN_LINKS, ...levels, ...site].filter(({ address }) => !known.has(address))).toEqual([]);
});

it("the footer has the seven levels from most to least support", () => {
  expect(footerLinks().levels.map(({ address }) => address)).toEqual(LEVEL_IDS.map((id) => `/${id}`));
});

it("the footer leads to help that cannot wait", () => {
  expect(footerLinks().site.map(({ address }) => address)).toContain("/help-now");
});
