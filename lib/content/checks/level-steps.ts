import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { LEVEL_IDS } from "../vocabulary/level-ids";

/** “Up” leads to more care and “down” to less, and each way stands once: a reader must not be sent the wrong way. */
export function checkLevelSteps({ levels }: Content): Problem[] {
  const liveIn = new Set([...levels.values()].filter(({ week }) => week.staffAllDay).map(({ id }) => id));
  return [...levels.values()].flatMap((level) => [...wrongWays(level, liveIn), ...twice(level)]);
}

/** That a level leads to itself is told as that. Among levels with staff day and night “up” may lead either way: from detox with visits to a hospital. */
function wrongWays({ file, id, up, down }: Level, liveIn: ReadonlySet<Level["id"]>): Problem[] {
  const place = (one: Level["id"]) => LEVEL_IDS.indexOf(one);
  const isUp = (to: Level["id"]) => place(to) < place(id) || to === id || (liveIn.has(id) && liveIn.has(to));
  return [
    ...up.flatMap(({ to }, i) => (isUp(to) ? [] : [wrongWay(file, `up.${i}.to`, to, "more")])),
    ...down.flatMap(({ to }, i) => (place(to) >= place(id) ? [] : [wrongWay(file, `down.${i}.to`, to, "less")])),
  ];
}

function wrongWay(file: string, field: string, to: string, care: "more" | "less"): Problem {
  const message = `is ${to}, which is no level with ${care} care.`;
  return problem(file, field, message, `The order is ${LEVEL_IDS.join(", ")}: correct the level, or move the line.`);
}

function twice({ file, up, down }: Level): Problem[] {
  return Object.entries({ up, down }).flatMap(([name, steps]) =>
    steps.flatMap(({ to }, i) =>
      steps.findIndex((other) => other.to === to) < i
        ? [problem(file, `${name}.${i}.to`, `${to} stands above already.`, "Keep one of the two.")]
        : [],
    ),
  );
}

function problem(file: string, field: string, message: string, fix: string): Problem {
  return { file, field, rule: "seven-levels", message, fix };
}
