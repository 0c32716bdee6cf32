import type { Content, Level } from "../model";
import type { Problem } from "../problem";

/** What leads on leads somewhere else: a page to read next, a level to go to. */
export function checkItself({ articles, levels }: Content): Problem[] {
  const pages = [...articles.values()].flatMap(({ file, address, related }) =>
    related.flatMap((to, i) => (to.split("#")[0] === address ? [ownPage(file, `related.${i}`)] : [])),
  );
  return [...pages, ...[...levels.values()].flatMap(ownLevel)];
}

function ownPage(file: string, field: string): Problem {
  return { file, field, rule: "links", message: "names the page itself.", fix: "Name a page to read next, or take it out." };
}

function ownLevel({ file, id, up, down }: Level): Problem[] {
  return Object.entries({ up, down }).flatMap(([way, steps]) =>
    steps.flatMap(({ to }, i) => {
      const fix = "Name the level that people go to.";
      return to === id ? [{ file, field: `${way}.${i}.to`, rule: "seven-levels", message: "is the level itself.", fix }] : [];
    }),
  );
}
