import { knownAddresses } from "../addresses";
import { DATED_RULES } from "../dated-rules";
import type { Article, Content } from "../model";
import type { Problem } from "../problem";
import type { DatedRule } from "../schema/dated-rule";
import type { Settings } from "../settings";

/**
 * A page that speaks of a rule with a day is checked again before that day comes.
 * @param day today: what began before it needs no check any more
 */
export function datedProblems(content: Content, { "dated-rules": rules }: Pick<Settings, "dated-rules">, day: string): Problem[] {
  const known = knownAddresses(content);
  return rules.flatMap((rule, i) => [
    ...unknownPages(rule, i, known),
    ...unknownSource(rule, i, content),
    ...withoutArticle(rule, i, known, content),
    ...rule.pages.flatMap((page) => latePage(rule, i, content.articles.get(page), day)),
  ]);
}

function unknownPages({ pages }: DatedRule, i: number, known: ReadonlySet<string>): Problem[] {
  return pages.flatMap((page, j) => {
    if (known.has(page)) return [];
    const fix = "Correct the address, or take the page off the rule.";
    return [{ ...at(`${i}.pages.${j}`), message: `${page} is no page of this site.`, fix, missing: page }];
  });
}

function unknownSource({ source }: DatedRule, i: number, { sources }: Content): Problem[] {
  if (sources.has(source)) return [];
  const fix = `Write content/data/sources/${source}.yaml or correct the id.`;
  return [{ ...at(`${i}.source`), message: `the source “${source}” has no file.`, fix, missing: source }];
}

/** Pages that the site draws from data have no day of their own. */
function withoutArticle({ pages }: DatedRule, i: number, known: ReadonlySet<string>, { articles }: Content): Problem[] {
  if (pages.some((page) => articles.has(page) || !known.has(page))) return [];
  const message = "names no article, and nothing else has a day on which it is checked again.";
  return [{ ...at(`${i}.pages`), message, fix: "Name an article that speaks of the rule too." }];
}

function latePage(rule: DatedRule, i: number, page: Article | undefined, day: string): Problem[] {
  const next = nextDay(rule, day);
  if (!page || !next || page.checkAgain <= next.on) return [];
  return [next.on < day ? outlived(rule, i, page) : tooLate(rule, page, next)];
}

/** The day on which a rule changes what its pages should say, and what happens then. */
function nextDay({ since, until }: DatedRule, day: string): { on: string; happens: "begins" | "ends" } | null {
  if (since && since > day) return { on: since, happens: "begins" };
  return until ? { on: until, happens: "ends" } : null;
}

function tooLate({ what }: DatedRule, { file, checkAgain }: Article, { on, happens }: { on: string; happens: string }): Problem {
  const message = `is ${checkAgain}, but a rule that the page speaks of ${happens} on ${on}: “${what}”.`;
  const fix = `Set it to ${on} or earlier; if the page does not speak of the rule, take it off ${DATED_RULES}.`;
  return { file, field: "checkAgain", rule: "dated-rules", message, fix };
}

function outlived({ what, until }: DatedRule, i: number, { address, checkAgain }: Article): Problem {
  const message = `“${what}” ended on ${until}, and ${address} is to be checked again on ${checkAgain} only.`;
  const fix = "When the page says what holds now, take it off the rule; if the rule goes on, write its new day.";
  return { ...at(`${i}.until`), message, fix };
}

function at(field: string): Pick<Problem, "file" | "field" | "rule"> {
  return { file: DATED_RULES, field, rule: "dated-rules" };
}
