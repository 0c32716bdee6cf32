import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ALL_KINDS, KINDS } from "@/lib/content/kinds";
import { FEWEST_POINTS } from "@/lib/content/kinds/first-day";
import { ROOT } from "../../fixtures/project";

const GUIDE = readFileSync(join(ROOT, "docs/data.md"), "utf8");
const EXAMPLES = new Map(
  [...GUIDE.matchAll(/^## .*`([a-z-]+)\/[a-z-]+\.yaml`\n\n(?:[^#`].*(?:\n.+)*\n\n)?```yaml\n([^`]*)```/gm)].map(
    ([, folder = "", text = ""]) => [`data/${folder}`, text],
  ),
);
/** Levels are edited only, and shown in two parts. */
const WHOLE = ALL_KINDS.filter(({ format, type }) => format === "yaml" && type !== "Level");

/** The example with as many questions and points as a file must have. */
function whole(text: string): Record<string, unknown> {
  const { questions, points, ...fields } = parse(text);
  return {
    ...fields,
    ...(questions ? { questions: Array(10).fill(questions[0]) } : {}),
    ...(points ? { points: Array(FEWEST_POINTS).fill(points).flat() } : {}),
  };
}

describe.each(WHOLE)("docs/data.md shows a $type", ({ folder, schema }) => {
  const text = EXAMPLES.get(folder) ?? "";

  it("that its schema takes", () => {
    expect(schema.safeParse(whole(text)).error?.issues ?? []).toEqual([]);
  });

  it("with each of its fields, but for those of local editions", () => {
    const missing = Object.keys(schema.shape).filter((field) => !new RegExp(`^(?:# )?${field}:`, "m").test(text));
    expect(
      missing.filter((field) => !/local line only/i.test(schema.shape[field]?.description ?? "") && field !== "tty"),
    ).toEqual([]);
  });
});

it("docs/data.md shows a row of a level that its schema takes", () => {
  const { rows } = parse(EXAMPLES.get("data/levels") ?? "");
  const partly = KINDS.Level.schema.shape.rows.partial();
  expect(partly.safeParse(rows).error?.issues ?? []).toEqual([]);
});

it("docs/data.md shows what else a level says as its schema takes it, and explains each such field", () => {
  const [, text = ""] = /what drawings and comparisons say of it:\n\n```yaml\n([^`]*)```/.exec(GUIDE) ?? [];
  const fields = parse(text);
  expect(Object.keys(fields)).toEqual(["support", "hoursPerWeek", "week", "up", "down", "inOneLine", "beside"]);
  expect(KINDS.Level.schema.partial().safeParse(fields).error?.issues ?? []).toEqual([]);
});
