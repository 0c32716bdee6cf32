import { expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";

const IOP = "content/data/levels/iop.yaml";
const LENGTH =
  'value: "By need, not a set number of days. In 2004, half of the adults who completed one had been there 50 days or less."\n    sources: [asam3-home, teds-2004]';

const replacements = [
  {
    wrong: "a row without source",
    from: LENGTH,
    to: 'value: "Three weeks."\n    sources: []',
    lines: [`${IOP} · rows.length.sources · must name a source, or the value must be "varies – ask" (found none). Correct it.`],
  },
  {
    wrong: "an open answer with a source",
    from: LENGTH,
    to: 'value: varies – ask\n    sources: [adv-iop]\n    ask: "How long?"',
    lines: [`${IOP} · rows.length.sources · must be empty when the value is "varies – ask" (found 1). Correct it.`],
  },
  {
    wrong: "a row that is missing",
    from: "  sleep:\n",
    to: "  slept:\n",
    lines: [
      `${IOP} · rows.sleep · is missing. Add it.`,
      `${IOP} · rows.slept · is not a field that is known here. Remove it or correct its name.`,
    ],
  },
  {
    wrong: "a place that another level has",
    from: "order: 5",
    to: "order: 6",
    lines: [`${IOP} · order · must be 5 (found 6). Correct it.`],
  },
  {
    wrong: "too few hours in the drawn week",
    from: 'to: "21:00"',
    to: 'to: "20:00"',
    lines: [`${IOP} · week.blocks · hold 7 hours of treatment, outside hoursPerWeek. Correct the blocks.`],
  },
  {
    wrong: "too many hours in the drawn week",
    from: 'from: "18:00"',
    to: 'from: "12:00"',
    lines: [`${IOP} · week.blocks · hold 28 hours of treatment, outside hoursPerWeek. Correct the blocks.`],
  },
  {
    wrong: "a block that ends before it begins",
    from: 'to: "21:00"',
    to: 'to: "17:00"',
    lines: [`${IOP} · week.blocks.0.to · must be later than from (found "17:00"). Correct it.`],
  },
  {
    wrong: "a time in words",
    from: 'to: "21:00"',
    to: 'to: "9 pm"',
    lines: [`${IOP} · week.blocks.0.to · must be a full or half hour from "06:00" to "23:00" (found "9 pm"). Correct it.`],
  },
  {
    wrong: "a step to no level",
    from: "to: php,",
    to: "to: home,",
    lines: [
      `${IOP} · up.0.to · must be one of: detox, inpatient, residential, php, iop, outpatient, aftercare (found "home"). Correct it.`,
    ],
  },
  {
    wrong: "a source of a step that has no file",
    from: "sources: [medicare-php, mgh-levels] }",
    to: "sources: [medicare-php, cms-lcd, nobody] }",
    lines: [`${IOP} · up.0.sources · the source "nobody" has no file. Write content/data/sources/nobody.yaml or correct the id.`],
  },
  {
    wrong: "words that do not fit into the drawing",
    from: "support: 9+ hours",
    to: "support: fifteen letters",
    lines: [
      `${IOP} · support · must have at most 14 characters, since it is written inside the drawing (found "fifteen letters"). Correct it.`,
    ],
  },
  {
    wrong: "fewest hours that are not those of hoursPerWeek",
    from: "support: 9+ hours",
    to: "support: 2+ hours",
    lines: [`${IOP} · support · must be “9+ hours” (found “2+ hours”). Correct it, or hoursPerWeek.`],
  },
  {
    wrong: "a row of hours without the bounds of hoursPerWeek",
    from: "hoursPerWeek: { min: 9, max: 19 }",
    to: "hoursPerWeek: { min: 7, max: 19 }",
    lines: [
      `${IOP} · support · must be “7+ hours” (found “9+ hours”). Correct it, or hoursPerWeek.`,
      `${IOP} · rows.hours.value · does not say 7, a bound of hoursPerWeek. Correct the one that is wrong.`,
    ],
  },
  {
    wrong: "two blocks at the same time",
    from: 'days: [tue], from: "17:30", to: "18:30"',
    to: 'days: [tue, wed], from: "17:30", to: "18:30"',
    lines: [
      `${IOP} · week.caption · says 10 hours in all, and the blocks hold 11 hours of treatment. Correct the one that is wrong.`,
      `${IOP} · week.blocks.1 · overlaps “Group sessions” on wed, from 18:00 to 21:00. Correct the days or the times.`,
    ],
  },
  {
    wrong: "an open answer in another form",
    from: LENGTH,
    to: 'value: "Varies - ask."\n    sources: [adv-iop]\n    ask: "How long?"',
    lines: [`${IOP} · rows.length.value · must be written “varies – ask” (found "Varies - ask."). Correct it.`],
  },
  {
    wrong: "an answer with a figure that the rows it names do not hold",
    from: 'say: "IOP is at least 9 hours a week',
    to: 'say: "IOP is at least 12 hours a week',
    lines: [
      `${IOP} · inOneLine.say · says 12, but rows.hours of iop does not. Where a row was changed, change this sentence too; else name the row that holds the figure.`,
    ],
  },
  {
    wrong: "an answer about a pair with a figure from a row it does not name",
    from: "rows: [sleep, hours] }",
    to: "rows: [sleep] }",
    lines: [9, 9, 19, 9].map(
      (figure) =>
        `${IOP} · beside.0.say · says ${figure}, but rows.sleep of iop or outpatient does not. Where a row was changed, change this sentence too; else name the row that holds the figure.`,
    ),
  },
  {
    wrong: "a way up that leads to less care",
    from: "{ to: php, when:",
    to: "{ to: aftercare, when:",
    lines: [
      `${IOP} · up.0.to · is aftercare, which is no level with more care. The order is detox, inpatient, residential, php, iop, outpatient, aftercare: correct the level, or move the line.`,
    ],
  },
  {
    wrong: "a way down that leads to more care",
    from: "{ to: outpatient, when:",
    to: "{ to: php, when:",
    lines: [
      `${IOP} · down.0.to · is php, which is no level with less care. The order is detox, inpatient, residential, php, iop, outpatient, aftercare: correct the level, or move the line.`,
    ],
  },
  {
    wrong: "a way that stands twice",
    from: "{ to: detox, when:",
    to: "{ to: php, when:",
    lines: [`${IOP} · up.2.to · php stands above already. Keep one of the two.`],
  },
  {
    wrong: "a condition that was cut",
    from: 'but not a bed."',
    to: 'but not a"',
    lines: [
      expect.stringMatching(`^${IOP} · up.0.when · must end with a full stop, “\\?” or “!”: what has no end was cut \\(found`),
    ],
  },
  {
    wrong: "a question that is none",
    from: "where would I go for it?",
    to: "where would I go for it.",
    lines: [expect.stringMatching(`^${IOP} · rows.withdrawal.ask · must be a question, with its “\\?”`)],
  },
  {
    wrong: "nights on site without staff",
    from: "night: home",
    to: "night: on-site",
    lines: [
      `${IOP} · week.night · is on-site, but staffAllDay is false: staff are there all day only where nobody goes home. Correct the one that is wrong.`,
    ],
  },
  {
    wrong: "nights at home that the row does not know",
    from: 'value: "At home or in recovery housing."',
    to: 'value: "In a hospital."',
    lines: [`${IOP} · week.night · is home, and rows.sleep says “In a hospital.” Correct the one that is wrong.`],
  },
  {
    wrong: "staff all day in a level of hours",
    from: "staffAllDay: false",
    to: "staffAllDay: true",
    lines: [
      `${IOP} · support · must begin with “24 h”, since staffAllDay is true (found “9+ hours”). Correct it, or staffAllDay.`,
      `${IOP} · week.night · is home, but staffAllDay is true: staff are there all day only where nobody goes home. Correct the one that is wrong.`,
    ],
  },
  {
    wrong: "days of the caption that are not drawn",
    from: "one-to-one on Tuesday",
    to: "one-to-one on Friday",
    lines: [
      `${IOP} · week.caption · names mon, wed, thu, fri, and the blocks that are not daily lie on mon, tue, wed, thu. Correct the one that is wrong.`,
    ],
  },
  {
    wrong: "a source that stands twice in a list",
    from: "sources: [adv-iop, wakeman]",
    to: "sources: [adv-iop, wakeman, adv-iop]",
    lines: [`${IOP} · rows.medicines.sources.2 · stands twice in the list (found "adv-iop"). Take one out.`],
  },
  {
    wrong: "a pair without its answer",
    from: "{ to: outpatient, say:",
    to: "{ to: php, say:",
    lines: [
      `${IOP} · beside · must speak of these levels, in this order: outpatient, aftercare (found: php, aftercare). Write one answer for each.`,
    ],
  },
];

it.each(replacements)("a level: finds $wrong", ({ from, to, lines }) => {
  expect(problemsAfter((project) => project.replace(IOP, from, to))).toEqual(lines);
});

it("a level: an open answer must hold the question to ask", () => {
  const lines = problemsAfter((project) => project.replace(IOP, LENGTH, "value: varies – ask\n    sources: []"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^content\/data\/levels\/iop\.yaml · rows\.length\.ask · /);
});
