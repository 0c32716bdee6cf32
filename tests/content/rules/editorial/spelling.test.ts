import { spelling } from "@/lib/content/editorial/rules/spelling";
import { itFinds, type ProseCase, SETTINGS, sound } from "./prose-cases";

const wrong = (place: string, word: string, field = "") =>
  `${place} spelling — ${field}“${word}” is in no dictionary. — Correct it, or add it to content/data/words.txt if it is right.`;

const one = (what: string, text: string, ...lines: string[]): ProseCase => ({ what, text, lines });

const junk = (place: string, word: string, fix: string) => `${place} spelling — “${word}” is in no dictionary. — ${fix}`;

const CASES: readonly ProseCase[] = [
  one(
    "a letter of another alphabet",
    "The cl\u0456nic.",
    junk("15:5", "cl\u0456nic", "Type the word anew: one of its letters comes from another alphabet, and only looks right."),
  ),
  one(
    "two letters in one sign",
    "An o\uFB03ce.",
    junk("15:4", "o\uFB03ce", "Type the word anew: two of its letters are one sign."),
  ),
  one(
    "letters read in another way",
    "The cafÃ.",
    junk("15:5", "cafÃ", "Type the word anew, and save the file as UTF-8: its letters were read in another way."),
  ),
  one("a missing space", "Call them.Then wait.", junk("15:6", "them.Then", "Put a space after the end of the sentence.")),
  one("a slip", "The clinc is open.", wrong("15:5", "clinc")),
  one("it each time", "A clinc. A clinc.", wrong("15:3", "clinc"), wrong("15:12", "clinc")),
  one("it at the beginning", "Clinc hours vary.", wrong("15:1", "Clinc")),
  one("it in bold", "The **clinc** is open.", wrong("15:7", "clinc")),
  one("it in a link", "The [clinc](/iop) is open.", wrong("15:6", "clinc")),
  one("it in a heading, and not in its id", "## The clinc {#clinc}", wrong("15:8", "clinc")),
  one("it in a table", "| a | b |\n| - | - |\n| a | the clinc |", wrong("17:11", "clinc")),
  one("it in a box", ":::note\nThe clinc.\n:::", wrong("16:5", "clinc")),
  one("it in quotation marks", "The “clinc” is open.", wrong("15:6", "clinc")),
  one("a part between hyphens", "A clinc-based group.", wrong("15:3", "clinc-based")),
  one("British spelling", "The programme has colour.", wrong("15:5", "programme"), wrong("15:19", "colour")),
  one("a name in small letters", "Take narcan home.", wrong("15:6", "narcan")),
  {
    what: "it in a line of the summary",
    fields: { summary: "\n  - The clinic.\n  - The clinc." },
    lines: [wrong("7:5", "clinc", "summary.1: ")],
  },
  { what: "it in the title", fields: { title: "The clinc" }, lines: [wrong("2:8", "clinc", "title: ")] },
  {
    what: "it in a call sheet's question",
    file: ["content/data/call-sheets/x.yaml", 'id: x\nquestions:\n  - ask: "Which clinc?"\n    why: So.\n'],
    lines: [wrong("3:10", "clinc", "questions.0.ask: ")],
  },
  ...sound({
    "right words": "The clinic is open at night, and you can call.",
    "words in words.txt": "Kratom and kratom are the same, and Narcan is a name.",
    "their possessives": "Kratom’s effects and Narcan’s price.",
    possessives: "The clinic’s door, the doctors’ room and the counselor's desk.",
    "short forms": "Don’t, can’t, you’ll and they’re, and it's.",
    abbreviations: "PHP, IOPs, the IOP’s hours, R&D, DUI-related.",
    numbers: "The 3rd and 12th of 24-hour care at 9am, 42% of 5mg.",
    "compound words": "A one-to-one, co-occurring, and/or follow-up call.",
    dashes: "Sooner–later, and sooner — later.",
    names: "Alcoholics Anonymous and the Substance Abuse and Mental Health Services Administration.",
    "the last word": "It is the place you live in.",
    "the address of a link": "See [this](/clinc).",
    citations: "It is so.[^clinc]",
  }),
  {
    what: "nothing in what people type, where slips are welcome",
    fields: { aliases: "[aftercair, recovry]" },
    lines: [],
  },
  {
    what: "nothing in the names of sources",
    file: ["content/data/sources/x.yaml", "id: x\ntitle: Psychiatrie in der Klinik\n"],
    lines: [],
  },
  one("nothing in an abbreviation with points that is in words.txt", "In the U.S. it is so. It is the U.S."),
];

itFinds(spelling, CASES, { ...SETTINGS, words: [...SETTINGS.words, "U.S."] });
