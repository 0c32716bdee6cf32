import { language } from "@/lib/content/editorial/rules/language";
import { itFinds, type ProseCase, sound } from "./prose-cases";

const FIX = "If it is what others say, put it between “ and ”.";
const ADDICT = "it makes the illness the whole person.";
const addict = (place: string, word = "addict") =>
  `${place} language — “${word}”: ${ADDICT} — Write: person with a substance use disorder. ${FIX}`;
const abuse = (place: string, word = "abuse") => `${place} language — “${word}”: it blames. — Write: use or misuse. ${FIX}`;

const one = (what: string, text: string, ...lines: string[]): ProseCase => ({ what, text, lines });

itFinds(language, [
  one("a word to avoid", "An addict can get help.", addict("15:4")),
  one("it in capitals", "Addict. ADDICTS.", addict("15:1", "Addict"), addict("15:9", "ADDICTS")),
  one("it in bold", "An **addict** here.", addict("15:6")),
  one("it in a link", "See [the addict](/a).", addict("15:10")),
  one("it in a heading", "## The addict {#who}", addict("15:8")),
  one("it in a table", "| a | b |\n| - | - |\n| an addict | b |", addict("17:6")),
  one("it in a box", ":::note\nAn addict.\n:::", addict("16:4")),
  one("it after a hyphen", "An ex-addict.", addict("15:7")),
  one("the longest of several words", "It is substance abuse.", abuse("15:7", "substance abuse")),
  one("words over two lines", "It is substance\nabuse.", abuse("15:7", "substance abuse")),
  one("each of several", "An addict and abuse.", addict("15:4"), abuse("15:15")),
  one("it beside words that make it right", "Sexual abuse is not drug abuse.", abuse("15:26")),
  one("it beside a quotation", "Not “an addict”, but addict.", addict("15:22")),
  one("it between straight marks", 'He said "addict" once.', addict("15:10")),
  one("it in the sentence after “some people call it”", "Some people call it that. An addict.", addict("15:30")),
  {
    what: "it in the summary",
    fields: { summary: "[Help for all., Help for every addict.]" },
    lines: [addict("5:26").replace("“", "summary.1: “")],
  },
  {
    what: "it in a term's definition",
    file: ["content/data/terms/x.yaml", 'id: x\ndefinition: "For addicts."\n'],
    lines: [addict("2:13", "addicts").replace("“", "definition: “")],
  },
  ...sound({
    "words between “ and ”": "They said “once an addict, always an addict”.",
    "what some people call it": "Some people call it being an addict.",
    "what others say": "Others say addict, and more.",
    "what people search for": "People may also search for “drug abuse” or addict.",
    "a name": "Call the Substance Abuse and Mental Health Services Administration.",
    "words that make it right": "Sexual abuse can be told to a counselor.",
    "words that begin alike": "Addiction is addictive, and abusive people are not meant.",
    "the id of a heading": "## Who {#addict}",
    "a citation": "It is so.[^addict]",
  }),
  {
    what: "nothing in what people type",
    fields: { aliases: "[addict help]" },
    lines: [],
  },
]);
