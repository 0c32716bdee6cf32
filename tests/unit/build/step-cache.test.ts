import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StepCache } from "@/lib/build/step-cache";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();
const FORMS = { identity: Buffer.from("a document"), br: Buffer.from("br"), gzip: Buffer.from("gz") };
const page = (html: string) => ({ kind: "document", page: "/iop", html }) as const;
const names = ["identity", "br", "gzip"] as const;
const texts = (forms: ReturnType<StepCache["read"]>) => forms && names.map((name) => Buffer.from(forms[name] ?? "").toString());

describe("what came of a step", () => {
  it("is kept for the next build", () => {
    const root = folder();
    const first = new StepCache(root, "1");
    first.write(first.keyOf(page("a")), FORMS);
    const next = new StepCache(root, "1");
    expect(texts(next.read(next.keyOf(page("a"))))).toEqual(["a document", "br", "gz"]);
  });

  it.each([
    ["other words", page("b"), "1"],
    ["another page", { ...page("a"), page: "/php" }, "1"],
    ["another kind of step", { kind: "file", type: "text/html", bytes: Buffer.from("a") } as const, "1"],
    ["other code", page("a"), "2"],
  ])("does not stand for %s", (_what, step, version) => {
    const root = folder();
    const first = new StepCache(root, "1");
    first.write(first.keyOf(page("a")), FORMS);
    const next = new StepCache(root, version);
    expect(next.read(next.keyOf(step))).toBeNull();
  });

  it("goes when a build did without it", () => {
    const root = folder();
    const first = new StepCache(root, "1");
    for (const html of ["a", "b"]) first.write(first.keyOf(page(html)), FORMS);
    const next = new StepCache(root, "1");
    next.read(next.keyOf(page("b")));
    next.prune();
    expect(readdirSync(root)).toEqual([next.keyOf(page("b"))]);
  });
});

describe("a damaged entry counts as missing", () => {
  const kept = () => {
    const root = folder();
    const cache = new StepCache(root, "1");
    const key = cache.keyOf(page("a"));
    cache.write(key, FORMS);
    return { cache, root, key, file: join(root, key) };
  };

  it.each([
    ["changed in one byte", (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length - 3 ? byte ^ 1 : byte))],
    ["changed in its hash", (bytes: Buffer) => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte))],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    ["something else", () => Buffer.from("<h1>poison</h1>".repeat(9))],
  ])("%s", (_how, damage) => {
    const { cache, key, file } = kept();
    expect(cache.read(key)).not.toBeNull();
    writeFileSync(file, damage(readFileSync(file)));
    expect(cache.read(key)).toBeNull();
  });

  it("put in the place of another", () => {
    const { cache, root, file } = kept();
    const other = cache.keyOf(page("b"));
    copyFileSync(file, join(root, other));
    expect(cache.read(other)).toBeNull();
  });
});
