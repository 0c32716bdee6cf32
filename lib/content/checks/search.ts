import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

const SEARCH = "content/data/search.yaml";
const DANGER = "content/data/danger.yaml";

/** What search.yaml and danger.yaml name and nobody has: addresses, phone lines, concepts, kinds. */
export function searchProblems(content: Content, { search, danger }: Pick<Settings, "search" | "danger">): Problem[] {
  const said = [...search.phrases, ...search.spanish].flatMap(({ say, pages }) =>
    pages.flatMap((page) => placeProblem(SEARCH, `say: ${say[0]}`, page, content)),
  );
  const kinds = Object.entries(danger.kinds).flatMap(([name, { more, helplines }]) => [
    ...placeProblem(DANGER, `kinds.${name}.more`, more, content),
    ...helplines.filter((id) => !content.helplines.has(id)).map((id) => missing(`kinds.${name}.helplines`, id, "a phone line")),
  ]);
  const rules = danger.rules.flatMap(({ kind, all, unless = [] }, i) => [
    ...(danger.kinds[kind] ? [] : [missing(`rules.${i}.kind`, kind, "a kind")]),
    ...[...all, ...unless].filter((name) => !danger.concepts[name]).map((name) => missing(`rules.${i}`, name, "a concept")),
  ]);
  const others = Object.entries(danger.concepts).flatMap(([concept, phrases]) =>
    phrases
      .filter((phrase) => phrase.startsWith("@") && !danger.concepts[phrase.slice(1)])
      .map((phrase) => missing(`concepts.${concept}`, phrase, "another concept")),
  );
  return [...said, ...kinds, ...rules, ...others];
}

function placeProblem(file: string, field: string, place: string, content: Content): Problem[] {
  const [address = "", id] = place.split("#");
  const found = knownAddresses(content).has(address) && (!id || knownIds(address, content).includes(id));
  if (found) return [];
  const message = `${place} is no page of this site, or no heading on it.`;
  return [
    {
      file,
      field,
      rule: "search",
      message,
      fix: "Correct the address, or leave it out until the page is there.",
      missing: address,
    },
  ];
}

function missing(field: string, name: string, what: string): Problem {
  return {
    file: DANGER,
    field,
    rule: "search",
    message: `“${name}” is not ${what}.`,
    fix: "Correct the name, or add it.",
    missing: name,
  };
}
