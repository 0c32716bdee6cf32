import type { Case } from "./writing-cases";

const VAGUE = "does not say where the link leads";
const EMPTY = "look-alikes this point of the list is empty";
const CELL = "look-alikes this cell of the table is empty";
const OTHER = "look-alikes the list above ends here";
const NO_WORDS = "headings the heading has no words";

/** Slips of a hand, in the form of LOOK_ALIKES. */
export const SLIP_CASES: Readonly<Record<string, readonly Case[]>> = {
  "words of links": [
    ["See [here](/iop).", `15:5 links “here” ${VAGUE}`],
    ["[Click here](/iop) now.", `15:1 links “Click here” ${VAGUE}`],
    ["[Read more](/iop#who).", `15:1 links “Read more” ${VAGUE}`],
    ["Look at [this page.](/iop)", `15:9 links “this page.” ${VAGUE}`],
    ["[**Learn more**…](#a)", `15:1 links “Learn more…” ${VAGUE}`],
    ["[Read more about IOP](/iop), [what happens here](/iop), [the page of rights](/about)."],
  ],
  "what is empty": [
    ["## {#family}\n\nWords.", `15:1 ${NO_WORDS}`],
    ["##\n\nWords.", `15:1 ${NO_WORDS}`],
    ["- One.\n-\n- Three.", `16:1 ${EMPTY}`],
    ["1. One.\n2. ", `16:1 ${EMPTY}`],
    ["| A | B |\n| - | - |\n| C |  |", `17:5 ${CELL}`],
    ["| A |  |\n| - | - |\n| C | D |", `15:5 ${CELL}`],
    ["|  | B |\n| - | - |\n| C | D |"],
  ],
  "marks of lists": [
    ["- One.\n- Two.\n* Three.", `17:1 ${OTHER}`],
    ["1. One.\n2) Two.", `16:1 ${OTHER}`],
    ["- One.\n  - More.\n\nWords.\n\n* Three."],
    ["- One.\n\n1. Two."],
  ],
  "what was pasted twice or cut": [
    [
      "You can ask them to write it down for you, and to read it out again.\n\nMore.\n\nYou can ask them to write it down for you, and to read it out again.",
      "19:1 look-alikes this stands on line 15 already",
    ],
    ["Call 911.\n\nMore.\n\nCall 911."],
    ["They ask (and write down what you say.", "15:1 look-alikes “(and write down what” is never closed"],
    ["They ask (and write) what you say."],
    ["They ask what you take and", "15:1 look-alikes this ends with “take and”"],
    ["They ask what you take,", "15:1 look-alikes this ends with “take,”"],
    ["- One, and\n- two."],
    ["It is so.(^adv-iop)", "15:10 sources “(^adv-iop)” cites no source"],
  ],
  slips: [
    ["So it is..", "15:9 look-alikes “..” are two full stops"],
    ["So it is .\nAnd so.", "15:9 look-alikes “ .” has a space before it"],
    ["Call , then wait.", "15:5 look-alikes “ , then wait.” has a space before it"],
    ["Do not wait!!", "15:12 look-alikes “!!” says it twice"],
    ["So it is!!!", "15:9 look-alikes “!!!” says it twice"],
    ["Really?!", "15:7 look-alikes “?!” says it twice"],
    ["Two  words.", "15:4 look-alikes “  words.” are two spaces"],
    ["Say ”yes“ now.", "15:5 look-alikes “”yes“ now.” is turned the wrong way"],
    ["Say “yes now.", "15:5 look-alikes ““yes now.” is never closed"],
    ["Say yes” now.", "15:8 look-alikes “” now.” closes nothing"],
    ["Say “yes”, “no.” Then (“so”). At 5.5 …\n  it is so."],
  ],
};
