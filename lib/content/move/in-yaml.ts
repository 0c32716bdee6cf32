import { isScalar, parseDocument, type Scalar, visit, type YAMLSeq } from "yaml";
import type { Edit, WhereNow } from "./edits";

/**
 * What changes in a YAML text when pages move: every value that is a place as a whole, never a key or a word in a sentence.
 * What stands twice in a list then stands there once.
 * @param source the text
 * @param itself the page whose fields they are: no list of its own names it
 */
export function editsInYaml(source: string, whereNow: WhereNow, itself?: string): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(source), {
    Scalar(key, node) {
      if (key !== "key") edits.push(...editOf(node, source, whereNow));
    },
    Seq(_key, node) {
      const left = leftOut(node, whereNow, itself);
      if (left.size === 0) return undefined;
      edits.push(...(node.flow ? flowEdits(node, left, source, whereNow) : blockEdits(node, left, source, whereNow)));
      return visit.SKIP;
    },
  });
  return edits;
}

function editOf({ value, range }: Scalar, source: string, whereNow: WhereNow): Edit[] {
  if (typeof value !== "string" || !value.startsWith("/") || !range) return [];
  const now = whereNow(value);
  const [start, end] = range;
  return now === value ? [] : [{ start, end, text: source.slice(start, end).replace(value, now) }];
}

/** Items that a list no longer needs; a list in which nothing moved keeps all. */
function leftOut({ items }: YAMLSeq, whereNow: WhereNow, itself: string | undefined): ReadonlySet<number> {
  const places = items.map((item) => (isScalar(item) && typeof item.value === "string" ? item.value : null));
  const now = places.map((place) => place && whereNow(place));
  if (now.every((place, i) => place === places[i])) return new Set();
  const isLeftOut = (place: string | null, i: number) =>
    place !== null && ((place === itself && place !== places[i]) || now.indexOf(place) < i);
  return new Set(now.flatMap((place, i) => (isLeftOut(place, i) ? [i] : [])));
}

function flowEdits({ items, range }: YAMLSeq, left: ReadonlySet<number>, source: string, whereNow: WhereNow): Edit[] {
  const kept = items.flatMap((item, i) => (isScalar(item) && !left.has(i) ? whereNow(String(item.value)) : []));
  const [start = 0, end = 0] = range ?? [];
  return source.slice(start, end) === "" ? [] : [{ start, end, text: `[${kept.join(", ")}]` }];
}

/** Each item of such a list has a line of its own. */
function blockEdits({ items }: YAMLSeq, left: ReadonlySet<number>, source: string, whereNow: WhereNow): Edit[] {
  return items.flatMap((item, i) => {
    if (!isScalar(item) || !item.range) return [];
    if (!left.has(i)) return editOf(item as Scalar, source, whereNow);
    const start = source.lastIndexOf("\n", item.range[0]) + 1;
    const next = source.indexOf("\n", item.range[1]);
    return [{ start, end: next < 0 ? source.length : next + 1, text: "" }];
  });
}
