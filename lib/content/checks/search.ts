import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
import type { Problem } from "../problem";
import { exampleProblems } from "../search-examples";
import { MODEL_FILE } from "../search-model";
import type { Settings } from "../settings";

const DANGER = "content/data/danger.yaml";

/** What the red boxes and the examples of searches name and nobody has, and a model that has not learned from all examples. */
export function searchProblems(content: Content, { search, danger }: Pick<Settings, "search" | "danger">): Problem[] {
  return [...kindProblems(content, danger), ...exampleProblems(content, search.examples), ...modelProblems(search)];
}

function kindProblems(content: Content, { kinds }: Settings["danger"]): Problem[] {
  return Object.entries(kinds).flatMap(([kind, { more, helplines }]) => [
    ...helplines.flatMap((id, i) =>
      content.helplines.has(id) ? [] : [{ ...unknown(`kinds.${kind}.helplines.${i}`, id), missing: id }],
    ),
    ...placeProblem(`kinds.${kind}.more`, more, content),
  ]);
}

function modelProblems({ examples, digest, trained }: Settings["search"]): Problem[] {
  if (examples.length === 0 || digest === trained) return [];
  const message = trained ? "has not learned from the examples as they are now." : "is missing.";
  return [{ file: MODEL_FILE, rule: "search", message, fix: "Run “npm run search:train”." }];
}

function placeProblem(field: string, place: string, content: Content): Problem[] {
  const [address = "", id] = place.split("#");
  const found = knownAddresses(content).has(address) && (!id || knownIds(address, content).includes(id));
  if (found) return [];
  const message = `${place} is no page of this site, or no heading on it.`;
  const fix = "Correct the address, or leave it out until the page is there.";
  return [{ file: DANGER, field, rule: "search", message, fix, missing: address }];
}

function unknown(field: string, name: string): Problem {
  return { file: DANGER, field, rule: "search", message: `“${name}” is not a phone line.`, fix: "Correct the name, or add it." };
}
