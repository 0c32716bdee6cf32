import { expect, type Page } from "@playwright/test";
import { ALL, some } from "../../fixtures/scope";
import { test } from "../kept-page";

// Markup that somebody got into a page of ours, as a fault in a template would let him: the policy is what is left.
interface Injected {
  readonly what: string;
  readonly html: string;
  /** The directive that stops it. */
  readonly directive: string;
  /** Its effect shows only after a click on #plant. */
  readonly click?: true;
}

const RUN = "document.documentElement.dataset.ran=1";
const EVIL = "http://evil.example";

const INJECTED: readonly Injected[] = [
  { what: "a script", html: `<script>${RUN}</script>`, directive: "script-src-elem" },
  { what: "a module", html: `<script type="module">${RUN}</script>`, directive: "script-src-elem" },
  {
    what: "a script in the address of a script",
    html: `<script src="data:text/javascript,${RUN}"></script>`,
    directive: "script-src-elem",
  },
  { what: "a script of another site", html: `<script src="${EVIL}/run.js"></script>`, directive: "script-src-elem" },
  { what: "an event handler", html: `<img src="data:," alt="" onerror="${RUN}">`, directive: "script-src-attr" },
  { what: "an event handler of a drawing", html: `<svg onload="${RUN}"></svg>`, directive: "script-src-attr" },
  { what: "a link that runs", html: `<a id="plant" href="javascript:${RUN}">x</a>`, directive: "script-src-elem", click: true },
  { what: "a style", html: "<style>h1{outline:9px solid}</style>", directive: "style-src-elem" },
  { what: "a style attribute", html: '<p id="plant" style="outline:9px solid">x</p>', directive: "style-src-attr" },
  {
    what: "a style sheet of another site",
    html: `<link rel="stylesheet" href="${EVIL}/style.css">`,
    directive: "style-src-elem",
  },
  { what: "a picture of another site", html: `<img src="${EVIL}/x.gif" alt="">`, directive: "img-src" },
  { what: "a frame", html: `<iframe src="${EVIL}/"></iframe>`, directive: "frame-src" },
  {
    what: "a frame with its own text",
    html: `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
    directive: "script-src-elem",
  },
  { what: "an object", html: `<object type="text/html" data="${EVIL}/x.html"></object>`, directive: "object-src" },
  { what: "a video", html: `<video src="${EVIL}/x.mp4"></video>`, directive: "media-src" },
  {
    what: "a form to another site",
    html: `<form action="${EVIL}/take"><button id="plant">x</button></form>`,
    directive: "form-action",
    click: true,
  },
  { what: "another base for all links", html: `<base href="${EVIL}/">`, directive: "base-uri" },
];

interface Effect {
  readonly stopped: string[];
  /** Requests to the other site that went out. */
  readonly sent: string[];
  readonly ran: boolean;
  readonly outlined: boolean;
  readonly base: string;
}

/** Opens a page with the markup in it, under the policy that it came with or under none. */
async function inject(page: Page, { html, click }: Injected, withPolicy = true): Promise<Effect> {
  const sent: string[] = [];
  await page.route(`${EVIL}/**`, (route) => {
    sent.push(route.request().url());
    const css = route.request().url().endsWith(".css");
    const frame = route.request().resourceType() === "document";
    return frame
      ? route.abort()
      : route.fulfill({ body: css ? "h1{outline:9px solid}" : RUN, contentType: css ? "text/css" : "text/javascript" });
  });
  await page.route("**/iop", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": policy = "", ...others } = response.headers();
    const body = (await response.text()).replace("</body>", `${html}</body>`);
    await route.fulfill({ response, body, headers: withPolicy ? { ...others, "content-security-policy": policy } : others });
  });
  await page.addInitScript(() => {
    // A frame tells its page.
    const told = window.top as unknown as { stopped?: string[] };
    told.stopped ??= [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => told.stopped?.push(effectiveDirective));
  });
  await page.goto("/iop");
  if (click) await page.locator("#plant").click({ noWaitAfter: true });
  await page.waitForTimeout(200);
  return { sent, ...(await page.evaluate(effectIn)) };
}

/** Runs in the page. */
function effectIn(): Omit<Effect, "sent"> {
  const outlined = [...document.querySelectorAll("h1, #plant")].some((one) => getComputedStyle(one).outlineWidth === "9px");
  const { stopped } = window as unknown as { stopped: string[] };
  return { stopped, ran: document.documentElement.dataset.ran === "1", outlined, base: new URL(document.baseURI).origin };
}

/** One for each directive and each way in; “npm run test:all” tries its like too. */
const LIKE_OTHERS = ["a module", "a script of another site", "an event handler of a drawing", "a style sheet of another site"];

for (const injected of some(
  INJECTED,
  INJECTED.filter(({ what }) => !LIKE_OTHERS.includes(what)),
)) {
  test(`the policy stops ${injected.what}`, async ({ page, baseURL }) => {
    const effect = await inject(page, injected);
    expect(effect).toMatchObject({ ran: false, outlined: false, sent: [], base: new URL(baseURL ?? "").origin });
    expect(effect.stopped).toContain(injected.directive);
  });
}

// That each of these would do harm says more of Chromium than of us, so only “npm run test:all” shows it.
for (const injected of ALL ? INJECTED : []) {
  test(`without the policy there would be ${injected.what}`, async ({ page, baseURL }) => {
    const { stopped, sent, ran, outlined, base } = await inject(page, injected, false).catch(gone);
    expect(stopped).toEqual([]);
    expect(ran || outlined || sent.length > 0 || base !== new URL(baseURL ?? "").origin).toBe(true);
  });
}

/** A form that was sent took the page with it. */
function gone(): Effect {
  return { stopped: [], sent: ["the page is gone"], ran: false, outlined: false, base: "" };
}
