import { IncomingMessage } from "node:http";
import { connect, Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { PreparedAnswer, QuickResponse } from "@/lib/server/prepared";
import { SECURITY } from "../../fixtures/required-headers";
import { sampleSite } from "../../fixtures/sample-site";

const { site } = sampleSite();

describe("an answer prepared whole", () => {
  const answer = new PreparedAnswer(["A", "1", "B", "2"], Buffer.from("body"));

  it("is a head with a date and the body, in one piece", () => {
    expect(answer.now().toString()).toMatch(
      /^HTTP\/1\.1 200 OK\r\nA: 1\r\nB: 2\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=75\r\n\r\nbody$/,
    );
  });

  it("carries the time of this second", () => {
    const [, date = ""] =
      answer
        .now()
        .toString()
        .match(/Date: (.*)\r\n/) ?? [];
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(2000);
  });

  it("gives its body without a copy", () => {
    expect(answer.body.toString()).toBe("body");
    expect(answer.body.buffer).toBe(answer.now().buffer);
  });
});

it("is not used where Node.js does not listen for the end of a response", async () => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: "GET", httpVersionMajor: 1, httpVersionMinor: 1, httpVersion: "1.1" });
  const response = new QuickResponse(request);
  response.assignSocket(new Socket());
  response.removeAllListeners("finish");
  expect(response.sendPrepared(new PreparedAnswer([], Buffer.from("body")))).toBe(false);
});

/** Everything the server sends for raw requests on one connection. */
function conversation(text: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let received = "";
    socket.on("data", (data) => {
      received += data.toString("latin1");
    });
    socket.on("end", () => resolve(received));
    socket.on("error", reject);
  });
}

const GET = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\n${more}\r\n`;
const LAST = "Connection: close\r\n";
const statusLines = (text: string) => text.match(/HTTP\/1\.1 \d+/g);

describe("on one connection", () => {
  it("prepared, drawn and missing pages are answered in the order asked, all sent at once", async () => {
    const text = GET("/iop") + GET("/search?q=a") + GET("/iop/what-to-expect") + GET("/nope") + GET("/iop", LAST);
    expect(statusLines(await conversation(text, site().port()))).toEqual([
      "HTTP/1.1 200",
      "HTTP/1.1 200",
      "HTTP/1.1 200",
      "HTTP/1.1 404",
      "HTTP/1.1 200",
    ]);
  });

  it("a hundred requests sent at once get a hundred answers", async () => {
    const text = GET("/iop").repeat(99) + GET("/iop", LAST);
    expect(statusLines(await conversation(text, site().port()))).toHaveLength(100);
  });

  it("a request to close is honored, and every answer has all headers", async () => {
    const received = await conversation(GET("/iop") + GET("/iop", LAST), site().port());
    expect(received).toContain("Connection: close");
    for (const [name, value] of Object.entries(SECURITY)) {
      expect(received.toLowerCase().split(`${name}: ${value}`.toLowerCase()).length - 1).toBe(2);
    }
  });

  it("an HTTP/1.0 client gets its page and the end of the connection", async () => {
    const received = await conversation("GET /iop HTTP/1.0\r\nHost: x\r\n\r\n", site().port());
    expect(received).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  it("a client that asks but never reads does not fill the server's memory", async () => {
    const before = process.memoryUsage().arrayBuffers;
    const socket = connect(site().port(), "127.0.0.1");
    socket.pause();
    for (let i = 0; i < 50; i += 1) socket.write(GET("/iop").repeat(200));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    socket.destroy();
    expect((await site().ask("/iop")).status).toBe(200);
  });
});

describe("answers that Node.js would give by itself", () => {
  it.each([
    ["a request without Host", "GET /iop HTTP/1.1\r\nConnection: close\r\n\r\n", 200],
    ["an expectation nobody knows", `GET /iop HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\n${LAST}\r\n`, 200],
  ])("have our headers: %s", async (_what, text, status) => {
    const received = await conversation(text, site().port());
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
    expect(received.toLowerCase()).toContain("x-content-type-options: nosniff");
  });
});

it("HEAD of a page of results has the length and policy of its GET", async () => {
  const get = await site().ask("/search?q=a");
  const head = await site().ask("/search?q=a", { method: "HEAD" });
  for (const name of ["content-length", "content-security-policy", "content-type"])
    expect(head.headers[name]).toBe(get.headers[name]);
  expect(head.body).toHaveLength(0);
});
