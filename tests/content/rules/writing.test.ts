import { describe, expect, it } from "vitest";
import type { Problem } from "@/lib/content/problem";
import { foundInSmall } from "../../fixtures/project";
import { articleText } from "../../fixtures/samples";
import { LOOK_ALIKES } from "./writing-cases";

/** Other rules look at links that lead nowhere and at numbers of no phone line. */
const OF_WRITING = /^(?:boxes|headings|links|sources|look-alikes|characters|phone-numbers)$/;
const ELSEWHERE =
  /is not the number of a helpline|no heading of its own|has no id of its own|no page cites|leads out of the site/;

const all = Object.entries(LOOK_ALIKES).flatMap(([kind, cases]) => cases.map(([text, ...told], i) => ({ kind, text, told, i })));
const fileOf = ({ kind, i }: { kind: string; i: number }) => `content/en/${kind.replaceAll(" ", "-")}-${i}.md`;

const found = foundInSmall((project) => {
  for (const one of all) project.write(fileOf(one), articleText(one.text, { title: `Sample ${one.kind} ${one.i}` }));
});

function toldOf(file: string): string[] {
  const own = found.filter(
    (problem) => problem.file === file && OF_WRITING.test(problem.rule) && !ELSEWHERE.test(problem.message),
  );
  return own.map(inLine);
}

function inLine({ line, column, rule, message }: Problem): string {
  return `${line}:${column} ${rule} ${message}`;
}

describe.each(Object.keys(LOOK_ALIKES))("what an editor writes: %s", (kind) => {
  it.each(all.filter((one) => one.kind === kind))("$text", (one) => {
    const told = toldOf(fileOf(one));
    const inOrder = [...one.told].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    expect(told.map((line, i) => line.slice(0, inOrder[i]?.length))).toEqual(inOrder);
  });
});

it("each of them says what to do, and shows the right form or tells where it goes", () => {
  const fixes = found.filter(({ rule }) => /look-alikes|characters|boxes/.test(rule)).map(({ fix }) => fix);
  expect(fixes.length).toBeGreaterThan(50);
  expect(fixes.filter((fix) => fix.length < 12 || !/[.”*]$/.test(fix))).toEqual([]);
});
