import type { Root as Tree } from "hast";
import postcss, { type Container } from "postcss";
import { settleProperties } from "./settle-properties";
import { unescaped } from "./short-classes";
import { walk } from "./walk";

const CLASS = /\.((?:\\[\da-f]{1,6}\s?|\\.|[\w-])+)/gi;

/**
 * Takes from a style sheet every rule that names a class the page does not have. Elements that a script makes later
 * are styled by their tag, not by a class, so they keep their rules.
 * @param css a whole style sheet
 * @param tree the page it belongs to
 */
export function trimStyles(css: string, tree: Tree): string {
  const classes = classesOf(tree);
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === "atrule" && "name" in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    const kept = rule.selectors.filter((selector) => isPossible(selector, classes));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  settleProperties(sheet);
  dropEmpty(sheet);
  return sheet.toString();
}

function classesOf(tree: Tree): ReadonlySet<string> {
  const classes = new Set<string>();
  walk(tree, (node) => {
    if (node.type === "element") for (const name of [node.properties.className].flat()) if (name) classes.add(String(name));
  });
  return classes;
}

/** Inside brackets a dot is no class, or one class of several is enough, so what stands there is left alone. */
function isPossible(selector: string, classes: ReadonlySet<string>): boolean {
  const plain = selector.replace(/(?<!\\)\[[^\]]*\]|(?<!\\)\((?:[^()]|\([^()]*\))*\)/g, "");
  return [...plain.matchAll(CLASS)].every(([, name = ""]) => classes.has(unescaped(name)));
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
