import { contrastWCAG21 } from "colorjs.io/fn";
import type { Problem } from "../problem";
import { isRed, type WeakPair, weakPairs } from "./colors/contrast";
import { PAIRS } from "./colors/pairs";
import { siteSchemes, type Tokens } from "./colors/schemes";
import { ownName } from "./layers";
import { type Mark, readMark } from "./mark";
import type { Edition } from "./read";
import type { OwnColor } from "./schema";

type Scheme = "light" | "dark";
const SCHEMES: readonly Scheme[] = ["light", "dark"];
/** WCAG 2.2, 1.4.11. */
const GRAPHIC = 3;

type Colored = Pick<Edition, "file" | "colors">;

/** What is wrong with the colors and the mark of an edition. */
export function lookProblems(root: string, edition: Edition): Problem[] {
  return [...colorProblems(edition), ...markProblems(ownName(root, "mark.svg"), readMark(root), tokensOf(edition))];
}

/** What is wrong with its colors. */
export function colorProblems(edition: Colored): Problem[] {
  const tokens = tokensOf(edition);
  return SCHEMES.flatMap((scheme) => [...redProblems(scheme, edition), ...contrastProblems(scheme, tokens[scheme], edition)]);
}

/** The colors of both schemes as the edition leaves them. */
function tokensOf({ colors }: Colored): Record<Scheme, Tokens> {
  const ours = siteSchemes();
  return { light: { ...ours.light, ...colors.light }, dark: { ...ours.dark, ...colors.dark } };
}

function redProblems(scheme: Scheme, { file, colors }: Colored): Problem[] {
  return Object.entries(colors[scheme])
    .filter(([, color]) => color && isRed(color))
    .map(([name, color]) => ({
      file,
      field: `colors.${scheme}.${name}`,
      rule: "edition",
      message: `${color} is red, which only danger has.`,
      fix: "Choose another color, so that readers see danger at once.",
    }));
}

/** Ours all pass, so a pair that does not has a color of the edition's. Each of these is told once, with its worst pair. */
function contrastProblems(scheme: Scheme, tokens: Tokens, { file, colors }: Colored): Problem[] {
  const isOwn = (name: string) => Boolean(colors[scheme][name as OwnColor]);
  const byColor = new Map<string, WeakPair[]>();
  for (const pair of weakPairs(tokens, PAIRS)) {
    const named = [pair.over, pair.under].find(isOwn) ?? pair.over;
    byColor.set(named, [...(byColor.get(named) ?? []), pair]);
  }
  return [...byColor].map(([named, pairs]) => weakColor(pairs, tokens, { file, scheme, named }));
}

function weakColor(
  pairs: readonly WeakPair[],
  tokens: Tokens,
  { file, scheme, named }: { readonly file: string; readonly scheme: Scheme; readonly named: string },
): Problem {
  const shortfall = ({ ratio, least }: WeakPair) => ratio / least;
  const [worst, ...others] = [...pairs].sort((a, b) => shortfall(a) - shortfall(b)) as [WeakPair, ...WeakPair[]];
  const { what, over, under, ratio, least } = worst;
  const also = others.length > 0 ? ` It is the worst of ${pairs.length} pairs that are too weak with ${named}.` : "";
  const message = `in ${scheme} colors ${over} on ${under} (${what}) has a contrast of ${ratio.toFixed(2)}, below ${least}.${also}`;
  const fix = `Move ${over} ${tokens[over]} and ${under} ${tokens[under]} apart: the darker one darker, or the lighter one lighter.`;
  return { file, field: `colors.${scheme}.${named}`, rule: "edition", message, fix };
}

/** What is wrong with its mark: null is none, which is no mistake. */
export function markProblems(file: string, mark: ReturnType<typeof readMark>, tokens: Record<Scheme, Tokens>): Problem[] {
  if (!mark) return [];
  if (!isMark(mark)) return mark.map((fault) => ({ file, rule: "edition", ...fault }));
  return SCHEMES.filter((scheme) => mark.colors.length > 0 && mark.colors.every((color) => isLost(color, tokens[scheme]))).map(
    (scheme) => ({
      file,
      rule: "edition",
      message: `none of ${mark.colors.join(", ")} has a contrast of ${GRAPHIC} to the ${scheme} paper ${tokens[scheme].paper}.`,
      fix: "Paint a part of it with currentColor or var(--pine), which follow the reader's scheme, or choose another color.",
    }),
  );
}

function isLost(color: string, { paper = "#ffffff" }: Tokens): boolean {
  return contrastWCAG21(color, paper) < GRAPHIC;
}

/** Whether a mark can be shown. */
export function isMark(mark: ReturnType<typeof readMark>): mark is Mark {
  return mark !== null && "svg" in mark;
}
