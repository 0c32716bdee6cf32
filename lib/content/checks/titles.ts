import type { Content } from "../model";
import type { Problem } from "../problem";

/** People using a screen reader find their way by titles: each must be the only one of its kind. */
export function checkTitles({ articles }: Content): Problem[] {
  const seen = new Map<string, string>();
  return [...articles.values()].flatMap(({ file, title }) => {
    const first = seen.get(title.toLowerCase());
    seen.set(title.toLowerCase(), first ?? file);
    return first
      ? [{ file, field: "title", rule: "titles", message: `is the same as in ${first}.`, fix: "Give each page its own title." }]
      : [];
  });
}
