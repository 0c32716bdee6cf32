import { connect } from "node:net";
import { expect, test } from "vitest";
import { ORIGIN, PORT } from "./origin";

/** Sends a request line as it is, which no HTTP client would, and returns the status. */
function statusOf(target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(PORT, "localhost", () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("end", () => resolve(Number(answer.split(" ")[1])));
    socket.on("error", reject);
  });
}

for (const [target, status] of [
  ["/%E0%A4%A", 400],
  ["/a%00b", 400],
  ["/a\\b", 400],
  ["//elsewhere.example", 400],
  ["http://elsewhere.example/iop", 200],
  [`/${"a".repeat(3000)}`, 414],
  ["/nope", 404],
  ["/iop/nope", 404],
  ["/next-step/iop-vs-iop", 404],
  ["/next-step/iop-vs-php-vs-detox-vs-aftercare", 404],
  ["/.env", 404],
] as const) {
  test(`${target.slice(0, 40)} is answered with ${status}`, async () => {
    expect(await statusOf(target)).toBe(status);
  });
}

for (const [name, query] of [
  ["nothing", ""],
  ["an empty query", "?q="],
  ["spaces", "?q=%20%20"],
  ["a script", "?q=<script>alert(1)</script>"],
  ["emoji", "?q=%F0%9F%98%A2%F0%9F%86%98"],
  ["10,000 characters", `?q=${"a".repeat(10_000)}`],
  ["10,000 emoji", `?q=${"%F0%9F%98%A2".repeat(10_000)}`],
  ["a lone surrogate", "?q=%ED%A0%80"],
  ["NUL", "?q=%00"],
  ["a broken escape", "?q=%E0%A4%A"],
  ["the query twice", "?q=iop&q=php"],
  ["other fields", "?q[]=1&x=2"],
] as const) {
  test(`search answers ${name} with a useful page`, async () => {
    const response = await fetch(`${ORIGIN}/search${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/When it can’t wait/);
  });
}

for (const [from, to] of [
  ["/next-step/php-vs-iop", "/next-step/iop-vs-php"],
  ["/next-step/residential-vs-detox-vs-iop", "/next-step/detox-vs-iop-vs-residential"],
  ["/en/iop", "/iop"],
  ["/iop/", "/iop"],
] as const) {
  test(`${from} moves to ${to}`, async () => {
    const response = await fetch(ORIGIN + from, { redirect: "manual" });
    expect(response.status).toBe(308);
    expect(new URL(response.headers.get("location") ?? "", ORIGIN).pathname).toBe(to);
  });
}
