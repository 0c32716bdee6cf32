import type { Root as Tree } from "hast";
import postcss, { type Container, type Root as Sheet } from "postcss";
import parser, { type Selector } from "postcss-selector-parser";
import { settleProperties } from "./settle-properties";
import { walk } from "./walk";

/**
 * Takes from a style sheet every rule that names a class the page does not have. Elements that a script makes later
 * are styled by their tag, not by a class, so they keep their rules.
 * @param css a whole style sheet
 * @param tree the page it belongs to
 */
export function trimStyles(css: string, tree: Tree): string {
  const sheet = postcss.parse(css);
  trimSheet(sheet, tree);
  return sheet.toString();
}

/** The same with a sheet that is taken apart already, changed in place. */
export function trimSheet(sheet: Sheet, tree: Tree): void {
  const classes = classesOf(tree);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === "atrule" && "name" in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    const kept = rule.selectors.filter((selector) => isPossible(selector, classes));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  settleProperties(sheet);
  dropEmpty(sheet);
}

function classesOf(tree: Tree): ReadonlySet<string> {
  const classes = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "element") for (const name of [node.properties.className].flat()) if (name) classes.add(String(name));
  });
  return classes;
}

/** Of what stands in :is(), :where() or :has(), one is enough; what stands in :not() is left alone. */
const ANY_OF = new Set([":is", ":where", ":has"]);

function isPossible(selector: string, classes: ReadonlySet<string>): boolean {
  return parsed(selector).some((one) => matches(one, classes));
}

function matches({ nodes }: Selector, classes: ReadonlySet<string>): boolean {
  return nodes.every((node) => {
    if (node.type === "class") return classes.has(node.value);
    if (node.type !== "pseudo" || !ANY_OF.has(node.value)) return true;
    return node.nodes.length === 0 || node.nodes.some((inner) => matches(inner, classes));
  });
}

const known = new Map<string, readonly Selector[]>();

/** Every page is trimmed with the same sheet, so each selector is taken apart once. */
function parsed(selector: string): readonly Selector[] {
  const found = known.get(selector) ?? parser().astSync(selector).nodes;
  known.set(selector, found);
  return found;
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type === "rule" && node.nodes.length === 0) node.remove();
    if (node.type !== "atrule" || !node.nodes) return;
    dropEmpty(node);
    // An empty layer has a place in the order of layers; Tailwind's fallback layer has nothing to be ordered with.
    const keepsPlace = node.name === "layer" && node.params !== "properties";
    if (node.nodes.length === 0 && !keepsPlace) node.remove();
  });
}
