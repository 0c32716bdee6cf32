import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, asker } from "@/lib/content/sources-check/ask";
import { isUnreached, outcomeOf } from "@/lib/content/sources-check/outcome";
import { AnsweringServer, closedAddress } from "../../../fixtures/answering-server";

let server: AnsweringServer;
let elsewhere: AnsweringServer;
/** So patient that a busy machine spoils no test. */
const ask = asker(30_000);

beforeAll(async () => {
  elsewhere = await AnsweringServer.start({ "/new": { status: 200 } });
  server = await AnsweringServer.start({
    "/there": { status: 200 },
    "/moved": { status: 301, to: "/there" },
    "/moved-308": { status: 308, to: "/moved" },
    "/other-host": { status: 301, to: elsewhere.at("/new") },
    "/for-now": { status: 302, to: "/there" },
    "/moved-then-for-now": { status: 301, to: "/for-now" },
    "/for-now-then-moved": { status: 307, to: "/moved" },
    "/moved-to-nothing": { status: 301, to: "/missing" },
    "/no-head-403": { status: 200, head: 403 },
    "/no-head-404": { status: 200, head: 404 },
    "/no-head-405": { status: 200, head: 405 },
    "/no-head-501": { status: 200, head: 501 },
    "/gone": { status: 410 },
    "/forbidden": { status: 403 },
    "/too-often": { status: 429 },
    "/broken": { status: 500 },
    "/slow": { status: 200, after: 60_000 },
    "/circle": { status: 302, to: "/circle" },
    "/five": { status: 302, to: "/four" },
    "/four": { status: 302, to: "/three" },
    "/three": { status: 302, to: "/two" },
    "/two": { status: 302, to: "/for-now" },
    "/six": { status: 302, to: "/five" },
    "/nowhere": { status: 302 },
    "/to-mail": { status: 302, to: "mailto:a@example.org" },
    "/accepted": { status: 202 },
  });
});

afterAll(async () => {
  await server.stop();
  await elsewhere.stop();
});

const outcome = (path: string) => outcomeOf(server.at(path), ask);

describe("alive is", () => {
  it.each(["/there", "/for-now", "/for-now-then-moved", "/five"])("what answers 200 at its own address: %s", async (path) => {
    expect(await outcome(path)).toEqual({ kind: "alive" });
  });

  it.each([403, 404, 405, 501])("what answers %i to HEAD and 200 to GET", async (status) => {
    expect(await outcome(`/no-head-${status}`)).toEqual({ kind: "alive" });
    expect(server.seen.slice(-2)).toEqual([`HEAD /no-head-${status}`, `GET /no-head-${status}`]);
  });
});

describe("moved is", () => {
  it.each([
    ["/moved", "/there"],
    ["/moved#part", "/there#part"],
    ["/moved-308", "/there"],
    ["/moved-then-for-now", "/for-now"],
  ])("what leads on for good: %s", async (from, to) => {
    expect(await outcome(from)).toEqual({ kind: "moved", to: server.at(to) });
  });

  it("what leads to another host for good", async () => {
    expect(await outcome("/other-host")).toEqual({ kind: "moved", to: elsewhere.at("/new") });
  });
});

describe("dead is", () => {
  it.each([
    ["/missing", "404"],
    ["/gone", "410"],
  ])("what is not there any more: %s", async (path, why) => {
    expect(await outcome(path)).toEqual({ kind: "dead", why });
  });

  it("what leads to nothing", async () => {
    expect(await outcome("/moved-to-nothing")).toEqual({ kind: "dead", why: `404 at ${server.at("/missing")}` });
  });

  it("where nobody listens", async () => {
    expect(await outcomeOf(await closedAddress(), ask)).toEqual({ kind: "dead", why: "its host refuses the connection" });
  });

  it("a host that has no address", async () => {
    const asked = outcomeOf("https://example.org/a", async () => ({ failure: "ENOTFOUND" }));
    expect(await asked).toEqual({ kind: "dead", why: "no such host" });
  });
});

describe("that nobody was reached is said", () => {
  const failing = (failure: string) => outcomeOf("https://example.org/a", async () => ({ failure }));

  it.each(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "TIMEOUT"])("of %s", async (code) => {
    expect(isUnreached(await failing(code))).toBe(true);
  });

  it.each(["CERT_HAS_EXPIRED", "HOST_BUSY"])("not of %s: somebody answered", async (code) => {
    expect(isUnreached(await failing(code))).toBe(false);
  });

  it("nor of an answer, or of what a redirect led to", async () => {
    for (const path of ["/missing", "/broken", "/there"]) expect(isUnreached(await outcome(path))).toBe(false);
    const led = async ({ pathname }: URL) =>
      pathname === "/a" ? { status: 301, location: "https://example.net/b" } : { failure: "ENOTFOUND" };
    expect(isUnreached(await outcomeOf("https://example.org/a", led))).toBe(false);
  });
});

describe("doubtful is", () => {
  it.each([
    ["/forbidden", "403"],
    ["/too-often", "429"],
    ["/broken", "500"],
    ["/accepted", "202"],
    ["/circle", "more than 5 redirects"],
    ["/six", "more than 5 redirects"],
    ["/nowhere", "302 that leads nowhere"],
    ["/to-mail", "302 that leads nowhere"],
  ])("%s", async (path, why) => {
    expect(await outcome(path)).toEqual({ kind: "doubtful", why });
  });

  it("what does not answer in time", async () => {
    const asked = outcomeOf(server.at("/slow"), asker(100));
    expect(await asked).toEqual({ kind: "doubtful", why: "no answer in time" });
  });

  it.each([
    ["UND_ERR_CONNECT_TIMEOUT", "no answer in time"],
    ["EAI_AGAIN", "no answer (EAI_AGAIN)"],
    ["CERT_HAS_EXPIRED", "no answer (CERT_HAS_EXPIRED)"],
  ])("what fails with %s", async (failure, why) => {
    const asked = outcomeOf("https://example.org/a", async () => ({ failure }));
    expect(await asked).toEqual({ kind: "doubtful", why });
  });
});

it.each([
  ["/too-often", ["HEAD /too-often"]],
  ["/broken", ["HEAD /broken"]],
  ["/there", ["HEAD /there"]],
  ["/gone", ["HEAD /gone"]],
])("%s is asked once only", async (path, seen) => {
  const before = server.seen.length;
  await outcome(path);
  expect(server.seen.slice(before)).toEqual(seen);
});

it("servers read who asks", async () => {
  await outcome("/there");
  expect([...server.agents]).toEqual(["CareStepsSourcesCheck/1.0"]);
});

it("a failure that is no network’s is told as it is", async () => {
  const answer: Answer = await asker(300)(new URL("ftp://example.org/"), "HEAD");
  expect(answer).toEqual({ failure: expect.stringMatching(/./) });
});
