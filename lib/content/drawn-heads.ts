/** What a page that the site draws itself calls itself, and says of itself in results of search engines. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

export const NEXT_STEP_HEAD: Head = {
  title: "Your next step: compare the levels of care",
  description:
    "All seven levels of addiction treatment in one table: hours, nights, withdrawal care, medicines, work, cost, and when each is not enough.",
};

export const QUESTIONS_HEAD: Head = {
  title: "Questions to think with",
  description:
    "Tick what fits you, or someone you love, and see what to do today, what to ask, and what to watch for. No score, nothing sent.",
};

export const GLOSSARY_HEAD: Head = {
  title: "Glossary: the words of treatment",
  description: "The words you will hear in addiction treatment, each in one or two plain sentences, with what people call it.",
};

/** @param level the level's short name */
export function sheetHead(level: string): Head {
  return {
    title: `Call sheet: ${level}`,
    description: `Ten questions to ask before you choose ${level}, with good answers, answers to walk away from, and room to write.`,
  };
}

/** @param level the level's short name */
export function firstDayHead(level: string): Head {
  return {
    title: `First day: ${level}`,
    description: `What often happens on the first day of ${level}, from before you go until the night, and what to ask.`,
  };
}

/** @param names the levels' short names in words: "PHP or IOP" */
export function comparisonHead(names: string): Head {
  return {
    title: `${names}?`,
    description: `${names} side by side: hours, nights, withdrawal care, medicines, work and cost. Plain facts with sources.`,
  };
}

/** ["PHP", "IOP"] → "PHP or IOP". */
export function orList(names: readonly string[]): string {
  return names.length < 3 ? names.join(" or ") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
