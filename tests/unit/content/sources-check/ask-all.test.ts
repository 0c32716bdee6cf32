import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type Ask, asker } from "@/lib/content/sources-check/ask";
import { askAll } from "@/lib/content/sources-check/ask-all";
import { AnsweringServer, type Told } from "../../../fixtures/answering-server";

const PAUSE = 40;
/** A timer may ring a millisecond early. */
const EARLY = 2;

const started: AnsweringServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

async function serve(paths: Readonly<Record<string, Told>>): Promise<AnsweringServer> {
  const server = await AnsweringServer.start(paths);
  started.push(server);
  return server;
}

const ask = (addresses: readonly string[]) => askAll(addresses, { ask: asker(5000), pause: PAUSE, hosts: 8 });

/** The shortest time from an answer to the next request; negative when two requests were there at once. */
function shortestPause({ spans }: AnsweringServer): number {
  const inOrder = [...spans].sort((a, b) => a.from - b.from);
  return Math.min(...inOrder.slice(1).map(({ from }, i) => from - (inOrder[i]?.to ?? 0)));
}

describe("a host", () => {
  it("is asked one thing at a time, with a pause between", async () => {
    const paths = ["/a", "/b", "/c", "/d"];
    const server = await serve(Object.fromEntries(paths.map((path) => [path, { status: 200, head: 405, after: 20 }])));
    await ask(paths.map((path) => server.at(path)));
    expect(server.seen).toHaveLength(8);
    expect(shortestPause(server)).toBeGreaterThanOrEqual(PAUSE - EARLY);
  });

  it("is asked one thing at a time when others lead to it too", async () => {
    const target = await serve({ "/a": { status: 200, after: 30 }, "/b": { status: 200, after: 30 } });
    const others = await Promise.all(
      Array.from({ length: 4 }, () =>
        serve({ "/x": { status: 301, to: target.at("/a") }, "/y": { status: 302, to: target.at("/b") } }),
      ),
    );
    await ask([target.at("/a"), ...others.flatMap((other) => [other.at("/x"), other.at("/y")])]);
    expect(target.seen).toHaveLength(9);
    expect(shortestPause(target)).toBeGreaterThanOrEqual(PAUSE - EARLY);
  });

  it("that says 429 is asked nothing more", async () => {
    const server = await serve({ "/a": { status: 200 }, "/b": { status: 429 }, "/c": { status: 200 } });
    const other = await serve({ "/x": { status: 200 } });
    const outcomes = await ask([server.at("/a"), server.at("/b"), server.at("/c"), other.at("/x")]);
    expect(server.seen).toEqual(["HEAD /a", "HEAD /b"]);
    expect([...outcomes.values()].map((outcome) => ("why" in outcome ? outcome.why : outcome.kind)).sort()).toEqual([
      "429",
      "alive",
      "alive",
      "not asked: its host said 429 to another address",
    ]);
  });
});

it("eight hosts are asked side by side, and no more", async () => {
  let now = 0;
  let most = 0;
  const count: Ask = async () => {
    now += 1;
    most = Math.max(most, now);
    await wait(20);
    now -= 1;
    return { status: 200, location: null };
  };
  const addresses = Array.from({ length: 20 }, (_, i) => `https://host-${i}.example/`);
  const outcomes = await askAll(addresses, { ask: count, pause: PAUSE, hosts: 8 });
  expect(outcomes.size).toBe(20);
  expect(most).toBe(8);
});

it("an address that two sources have is asked once", async () => {
  const server = await serve({ "/a": { status: 200 } });
  await ask([server.at("/a"), server.at("/a")]);
  expect(server.seen).toEqual(["HEAD /a"]);
});
