/** Kinds of data that “npm run new” begins; files of the others are few, and one stands for each level. */
export const DRAFTED_KINDS = ["source", "term", "helpline"] as const;

export type DraftedKind = (typeof DRAFTED_KINDS)[number];

/** Whether “npm run new” begins files of this kind. */
export function isDrafted(kind: string | undefined): kind is DraftedKind {
  return DRAFTED_KINDS.some((one) => one === kind);
}

/** TODO is what a writer sees first, and what the check’s rule “placeholder” refuses: no such file is published as it begins. */
const BODIES: Readonly<Record<DraftedKind, (day: string) => string>> = {
  source: (day) => `title: "TODO: the document’s title"
publisher: "TODO: who published it"
url: https://todo.example/TODO   # the publisher’s own page, never a copy; leave it out where there is none
year: "TODO: the year, or when it was last reviewed"
seen: ${day}   # the day you read it
# note: "What a reader must know to find it."
`,
  term: () => `term: "TODO: the word"
otherWords: []   # what else people say for it: ["IOP", "evening program"]
definition: "TODO: what it means, in at most 40 words."
moreAt: TODO   # the address of the page that says more
sources: []   # ids of the sources that say so
`,
  helpline: (day) => `name: "TODO: the line’s name"
number: "TODO: the number as shown, like 1-800-222-1222"
tel: "TODO"   # as dialed: three digits, or "+1" and ten digits; leave it out for a line that only takes texts
# text: { to: "988", say: "" }   # where to send a text, and the word to send
for: "TODO: what it is for."
runBy: "TODO: who runs it."
whoPays: "TODO: who pays for it."
hours: "TODO: when someone answers."
languages: "TODO: languages spoken."
theyAsk: "TODO: what a caller is asked."
anonymous: "TODO: whether a caller can stay anonymous."
lastChecked: ${day}   # the day you called it or read its page
order: 90   # place in lists
sources: ["todo"]   # ids of the sources; at least one
`,
};

/**
 * The text of a new file of data: every field with what goes into it.
 * @param day today: 2026-11-23
 */
export function draftData(kind: DraftedKind, id: string, day: string): string {
  return `id: ${id}\n${BODIES[kind](day)}`;
}
