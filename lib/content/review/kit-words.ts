/** What a reviewer is told on paper, at grade 8 or lower (tests/unit/content/review/kit-words.test.ts). */

export const IN_FOUR_LINES = [
  "Read each numbered sentence. Tick yes if it is right, no if it is not.",
  "Would you say it in another way? Write your words on the line.",
  "The sources stand under each sentence, and its figures are in bold and underlined.",
  "At the end, say who you are, sign, and give it back. You can type your answers instead: see below.",
] as const;

export interface Instruction {
  readonly title: string;
  readonly lines: readonly string[];
}

export const INSTRUCTIONS: readonly Instruction[] = [
  {
    title: "Thank you",
    lines: [
      "You give your time so that people in a hard hour read what is true. Your work comes first, so take as long as you need.",
      "Many readers are afraid, tired or unwell. Some read slowly. That is why the words are short.",
    ],
  },
  {
    title: "What we ask of you",
    lines: [
      "Is it right? Would you say this to a patient, or to someone who loves them?",
      "Is it safe? Think of a reader who has only this page, at night, far from help.",
      "Is something missing that could cost a life? Write it at the end.",
      "Do the sources say so? You do not have to look up each one. Look where you doubt.",
      "A “no” helps us most. You need not be polite, and you need not explain, but your words for it help.",
    ],
  },
  {
    title: "What the marks mean",
    lines: [
      "A frame with a thick edge is a red box on the page: it speaks of danger.",
      "“Our own advice” is what we say without a source. Please look at it closely.",
      "Some numbers are titles, cells of a table, or words in a drawing. They count too.",
    ],
  },
  {
    title: "If you would rather type",
    lines: [
      "With this file comes a second one that ends in .yaml. Open it in any text editor. It has the same numbers.",
      "Type yes or no after “answer:”, and your words between the quotes after “better:”. Then send the file back.",
    ],
  },
  {
    title: "What we do with your answers",
    lines: [
      "We go through each “no” and all of your words. We take them, or we write down why not.",
      "Your name, your role, the date and your interests then stand on the page. If we did not take something, the page says so too.",
      "We fill in nothing for you. What you leave empty stays empty, and then we ask you.",
      "When the text changes later, the page says “changed since the review” until you, or someone like you, has seen it again.",
      "Did you read only some parts? Say which. The page then says that only these were reviewed.",
    ],
  },
];

/** For a page that is drawn from data, which keeps no review. */
export const NOT_KEPT =
  "This page is put together from several lists, so it cannot show your name yet. Your answers go to the editors, who mend the lists.";
