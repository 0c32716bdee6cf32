import type { Element, Root as Tree } from "hast";
import type { AtRule, Rule, Root as Sheet } from "postcss";
import parser from "postcss-selector-parser";
import { walk } from "./walk";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * Gives the utility classes of a page names of one or two letters: half of what tells a page's looks is their names.
 * Names from other layers stay, so that a document can still be read and tested by its parts.
 * @param sheet the page's style sheet, changed in place
 * @param tree the page, changed in place
 */
export function shortenClasses(sheet: Sheet, tree: Tree): void {
  const utilities = rulesOf(sheet, (layer) => layer === "utilities");
  const kept = new Set(rulesOf(sheet, (layer) => layer !== "utilities").flatMap(classesIn));
  const names = shortNames(new Set(utilities.flatMap(classesIn).filter((name) => !kept.has(name))), tree, kept);
  const rename = parser((root) =>
    root.walkClasses((node) => {
      node.value = names.get(node.value) ?? node.value;
    }),
  );
  for (const rule of utilities)
    if (classesIn(rule).some((name) => names.has(name))) rule.selector = rename.processSync(rule.selector);
  eachClassList(tree, (list) => list.map((name) => names.get(name) ?? name));
}

function rulesOf(sheet: Sheet, wanted: (layer: string | undefined) => boolean): Rule[] {
  const found: Rule[] = [];
  sheet.walkRules((rule) => {
    if (wanted(layerOf(rule))) found.push(rule);
  });
  return found;
}

function layerOf(rule: Rule): string | undefined {
  for (let parent = rule.parent; parent && parent.type !== "root"; parent = parent.parent as typeof parent) {
    if (parent.type === "atrule" && "name" in parent && parent.name === "layer") return String((parent as AtRule).params);
  }
  return undefined;
}

const known = new Map<string, readonly string[]>();

/** Every page has a part of the same sheet, so each selector is taken apart once. */
function classesIn({ selector }: Rule): readonly string[] {
  const found = known.get(selector) ?? readClasses(selector);
  known.set(selector, found);
  return found;
}

function readClasses(selector: string): string[] {
  const found: string[] = [];
  parser((root) => root.walkClasses(({ value }) => void found.push(value))).processSync(selector);
  return found;
}

/** The most used class gets the shortest name; the same page always gets the same names. */
function shortNames(utilities: ReadonlySet<string>, tree: Tree, taken: ReadonlySet<string>): Map<string, string> {
  const uses = new Map<string, number>();
  const others = new Set<string>();
  eachClassList(tree, (list) => {
    for (const name of list) {
      if (utilities.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
      else others.add(name);
    }
    return list;
  });
  // A name that a page has already must not come to mean something else.
  const free = nameMaker(new Set([...taken, ...others]));
  return new Map([...uses].sort(([, a], [, b]) => b - a).map(([name]) => [name, free()]));
}

function nameMaker(taken: ReadonlySet<string>): () => string {
  let next = 0;
  const make = (): string => {
    const [high, low] = [Math.floor(next / LETTERS.length), next % LETTERS.length];
    next += 1;
    const name = `${high > 0 ? LETTERS[high - 1] : ""}${LETTERS[low]}`;
    return taken.has(name) ? make() : name;
  };
  return make;
}

function eachClassList(tree: Tree, change: (list: string[]) => string[]): void {
  walk(tree, (node) => {
    if (node.type !== "element" || !node.properties.className) return;
    const list = [(node as Element).properties.className].flat().map(String);
    node.properties.className = change(list);
  });
}
