import { knownAddresses, knownIds } from "../addresses";
import type { Content } from "../model";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

const SEARCH = "content/data/search.yaml";
const DANGER = "content/data/danger.yaml";

/** What search.yaml and danger.yaml name and nobody has: addresses, phone lines, concepts, kinds. */
export function searchProblems(content: Content, { search, danger }: Pick<Settings, "search" | "danger">): Problem[] {
  return [
    ...phraseProblems(content, search),
    ...kindProblems(content, danger),
    ...ruleProblems(danger),
    ...conceptProblems(danger),
  ];
}

function phraseProblems(content: Content, search: Settings["search"]): Problem[] {
  return (["phrases", "spanish"] as const).flatMap((list) =>
    search[list].flatMap(({ pages }, i) =>
      pages.flatMap((page, j) => placeProblem({ file: SEARCH, field: `${list}.${i}.pages.${j}` }, page, content)),
    ),
  );
}

function kindProblems(content: Content, { kinds }: Settings["danger"]): Problem[] {
  return Object.entries(kinds).flatMap(([kind, { more, helplines }]) => [
    ...helplines.flatMap((id, i) =>
      content.helplines.has(id) ? [] : [{ ...unknown(`kinds.${kind}.helplines.${i}`, id, "a phone line"), missing: id }],
    ),
    ...placeProblem({ file: DANGER, field: `kinds.${kind}.more` }, more, content),
  ]);
}

function ruleProblems({ kinds, concepts, rules }: Settings["danger"]): Problem[] {
  const unknownIn = (names: readonly string[], field: string) =>
    names.flatMap((name, i) => (concepts[name] ? [] : [unknown(`${field}.${i}`, name, "a concept")]));
  return rules.flatMap(({ kind, all, unless = [] }, i) => [
    ...(kinds[kind] ? [] : [unknown(`rules.${i}.kind`, kind, "a kind")]),
    ...unknownIn(all, `rules.${i}.all`),
    ...unknownIn(unless, `rules.${i}.unless`),
  ]);
}

/** “@name” in a concept stands for all phrases of another, so none may lead back to itself. */
function conceptProblems({ concepts }: Settings["danger"]): Problem[] {
  return Object.entries(concepts).flatMap(([concept, phrases]) =>
    phrases.flatMap((phrase, i) => {
      const other = othersIn([phrase])[0];
      if (other === undefined) return [];
      const field = `concepts.${concept}.${i}`;
      if (!concepts[other]) return [unknown(field, phrase, "another concept")];
      return leadsTo(other, concept, concepts) ? [inCircle(field, phrase)] : [];
    }),
  );
}

function othersIn(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => phrase.startsWith("@")).map((phrase) => phrase.slice(1));
}

/** Whether a concept takes in another, itself or by way of others. */
function leadsTo(from: string, to: string, concepts: Settings["danger"]["concepts"]): boolean {
  const reached = new Set([from]);
  for (const name of reached) for (const other of othersIn(concepts[name] ?? [])) reached.add(other);
  return reached.has(to);
}

function inCircle(field: string, phrase: string): Problem {
  const message = `${phrase} leads back to this concept.`;
  return { file: DANGER, field, rule: "search", message, fix: "Take it out of one of them." };
}

function placeProblem(where: Pick<Problem, "file" | "field">, place: string, content: Content): Problem[] {
  const [address = "", id] = place.split("#");
  const found = knownAddresses(content).has(address) && (!id || knownIds(address, content).includes(id));
  if (found) return [];
  const message = `${place} is no page of this site, or no heading on it.`;
  const fix = "Correct the address, or leave it out until the page is there.";
  return [{ ...where, rule: "search", message, fix, missing: address }];
}

function unknown(field: string, name: string, what: string): Problem {
  return { file: DANGER, field, rule: "search", message: `“${name}” is not ${what}.`, fix: "Correct the name, or add it." };
}
