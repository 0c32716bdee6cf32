import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { documentTypes, fieldsOf } from "@/lib/content/contentlayer";
import { ALL_KINDS } from "@/lib/content/kinds";
import { day, prose, sourceIds } from "@/lib/content/schema/common";
import { Project, ROOT } from "../fixtures/project";

const MINUTES = 120_000;

/** Runs the real `contentlayer2 build` over a changed copy of the project. */
function build(cwd: string): Promise<{ status: unknown; output: string }> {
  // contentlayer builds the project that PWD names, whatever its working directory is.
  const env = { ...process.env, PWD: cwd };
  return new Promise((resolve) =>
    execFile("node_modules/.bin/contentlayer2", ["build"], { cwd, env }, (error, out, errors) =>
      resolve({ status: error ? error.code : 0, output: out + errors }),
    ),
  );
}

// That it compiles the real content, the tests themselves rest on: “npm test” begins with it.
it("contentlayer stops the build and names every wrong file", { timeout: MINUTES }, async () => {
  const project = Project.small();
  try {
    for (const path of ["lib", "contentlayer.config.ts", "tsconfig.json", "package.json", "package-lock.json"])
      project.copy(path);
    symlinkSync(join(ROOT, "node_modules"), join(project.root, "node_modules"));
    // A field nobody knows, a missing one, another ending, and a place outside every folder.
    project.replace("content/en/about.md", "\nsection: about\n", "\nsection: about\nauthor: Me\n");
    project.replace("content/en/levels.md", "\nsection: levels\n", "\n");
    project.write("content/en/x.mdx", "Words.\n");
    project.write("content/stray.md", "Words.\n");
    const { status, output } = await build(project.root);
    const wrong = ["en/about.md", "en/levels.md", "en/x.mdx", "stray.md"];
    expect(wrong.filter((file) => !output.includes(file))).toEqual([]);
    expect(status).toBeGreaterThan(0);
  } finally {
    project.delete();
  }
});

it("each kind in the registry is a type of contentlayer", () => {
  expect(documentTypes.map(({ def }) => def().name)).toEqual(ALL_KINDS.map(({ type }) => type));
});

it("a schema's fields become contentlayer's, with what each is for", () => {
  const schema = z.strictObject({
    text: prose.describe("A"),
    day: day.optional().describe("B"),
    choice: z.enum(["x", "y"]).describe("C"),
    ids: sourceIds.describe("D"),
    parts: z.array(z.strictObject({ count: z.int().nullish().describe("F") })).describe("E"),
  });
  const { parts, ...fields } = fieldsOf(schema);
  expect(fields).toEqual({
    text: { type: "string", required: true, description: "A" },
    day: { type: "string", required: false, description: "B" },
    choice: { type: "enum", options: ["x", "y"], required: true, description: "C" },
    ids: { type: "list", of: { type: "string" }, required: true, description: "D" },
  });
  const of = parts?.type === "list" && "def" in parts.of ? parts.of.def() : undefined;
  expect(of).toEqual({ fields: { count: { type: "number", required: false, description: "F" } } });
});

it.each([
  ["does not say what it is for", z.strictObject({ mute: z.string() }), 'The field "mute" does not say what it is for'],
  ["has a type that contentlayer lacks", z.strictObject({ odd: z.date().describe("A") }), 'no type for the field "odd"'],
])("a field that %s stops the build", (_what, schema, words) => {
  expect(() => fieldsOf(schema)).toThrow(words);
});
