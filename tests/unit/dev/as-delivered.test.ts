import { describe, expect, it } from "vitest";
import { asDelivered } from "@/lib/dev/as-delivered";

const SITE_SCRIPT = '<script data-src="/assets/site-ABC.js">{let s=document.currentScript.dataset.src}</script>';
const FRAMEWORK =
  '<script src="/_next/static/chunks/a.js" async></script><script>self.__next_f.push([1,"<b>"])</script><script>requestAnimationFrame(function(){$RT=performance.now()});</script>';
const PAGE = `<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/></head><body><p>Words</p>${FRAMEWORK}${SITE_SCRIPT}</body></html>`;

describe("a page while it is written", () => {
  it("has no script of the framework, and keeps its style sheet and the site’s own script", () => {
    const page = asDelivered(PAGE, 200);
    expect(page).not.toMatch(/__next_f|\$RT|script src/);
    expect(page).toContain("/_next/static/chunks/a.css");
    expect(page).toContain(SITE_SCRIPT);
    expect(page).toContain("<p>Words</p>");
  });

  it("is treated alike where it is not found, and left to Next.js where it failed", () => {
    expect(asDelivered(PAGE, 404)).toBe(asDelivered(PAGE, 200));
    expect(asDelivered(PAGE, 500)).toBe(PAGE);
  });
});
