import { sourceUses } from "./checks/sources";
import type { Content, Source } from "./model";

/**
 * The content with a stand-in for each source that is cited and has no file yet, so that a page can be seen while it is
 * being written. The check tells of the file; no build gets so far.
 */
export function withStandIns(content: Content): Content {
  const missing = new Set(sourceUses(content).flatMap(({ id }) => (content.sources.has(id) ? [] : [id])));
  if (missing.size === 0) return content;
  const sources = new Map([...content.sources, ...[...missing].map((id) => [id, standIn(id)] as const)]);
  return { ...content, sources };
}

function standIn(id: string): Source {
  const file = `content/data/sources/${id}.yaml`;
  return { file, id, title: `(no file yet: ${file})`, publisher: "(missing)", year: "–", seen: "2000-01-01" };
}
