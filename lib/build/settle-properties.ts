import type { AtRule, ChildNode, Root } from "postcss";

/** var(--name) or var(--name, fallback), whose fallback may hold one pair of brackets. */
const USE = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g;

/**
 * Takes out of a style sheet the custom properties that decide nothing on this page: one that nothing sets is written
 * out as its initial value or fallback, one that nothing reads goes. No page of ours sets one in its HTML.
 */
export function settleProperties(sheet: Root): void {
  const initial = initialValues(sheet);
  const set = new Set<string>();
  sheet.walkDecls(/^--/, (value) => {
    if (!isFallback(value)) set.add(value.prop);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(USE, (use, name: string, fallback?: string) =>
      set.has(name) ? use : (initial.get(name) ?? fallback ?? use),
    );
  });
  dropUnread(sheet);
}

/** The initial value of each registered property that has one. */
function initialValues(sheet: Root): Map<string, string> {
  const values = new Map<string, string>();
  sheet.walkAtRules("property", (rule) => {
    rule.walkDecls("initial-value", ({ value }) => void values.set(rule.params, value));
  });
  return values;
}

/** Tailwind sets initial values a second time, for browsers that do not know registered properties. */
function isFallback(node: ChildNode): boolean {
  const layers: AtRule[] = [];
  for (let parent = node.parent; parent; parent = parent.parent as typeof parent) {
    if (parent.type === "atrule") layers.push(parent as AtRule);
  }
  return layers.some(({ name, params }) => name === "layer" && params === "properties");
}

/** Some are read only by others that go, so it looks again until nothing more goes. */
function dropUnread(sheet: Root): void {
  const read = new Set<string>();
  const note = (text: string) => {
    for (const [, name = ""] of text.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
  };
  sheet.walkDecls(({ value }) => note(value));
  sheet.walkAtRules(({ params }) => note(params));
  let dropped = false;
  sheet.walkDecls(/^--/, (value) => {
    if (read.has(value.prop)) return;
    value.remove();
    dropped = true;
  });
  sheet.walkAtRules("property", (rule) => {
    if (!read.has(rule.params)) rule.remove();
  });
  if (dropped) dropUnread(sheet);
}
