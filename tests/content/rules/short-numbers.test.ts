import { expect, it } from "vitest";
import { shortNumbersIn } from "@/lib/content/checks/short-numbers";
import { checkSamples, type Sample } from "../../fixtures/samples";

const FIX = "Write 911 or 988, or the number of a file in content/data/helplines.";
const told = (name: string, place: string, ...numbers: readonly string[]) =>
  numbers.map((number) => `content/en/${name}.md · ${place} · ${number} is no number that anybody is known to answer. ${FIX}`);

const samples: readonly Sample[] = [
  { wrong: "a slip in a text", name: "nine", text: "## Now {#now}\n\nCall 991.", lines: told("nine", "now", "991") },
  {
    wrong: "a slip with a source, in a list",
    name: "cited",
    text: "## Now {#now}\n\n- Call or text 998 at night.[^adv-iop]",
    lines: told("cited", "now", "998"),
  },
  {
    wrong: "a number of another country in a box",
    name: "box",
    text: "## Now {#now}\n\n:::editorial\nIn Europe, call 112. Or dial the number 119.\n:::",
    lines: told("box", "now", "112", "119"),
  },
  {
    wrong: "a slip in a line of the summary",
    name: "short",
    fields: { summary: "[One., Two., Three., Call 991 now.]" },
    lines: told("short", "summary.3", "991"),
  },
  {
    wrong: "a link to a slip, once",
    name: "linked",
    text: "Now [call 991](tel:991).",
    lines: [
      "content/en/linked.md:15 · 991 is not the number of a helpline. Write its file in content/data/helplines or remove the number.",
    ],
  },
  {
    wrong: "nothing in lines that are there",
    name: "right",
    text: "Call 911. Call or text 988. Text HOME to 741741. Dial 711 or 211 first.",
    lines: [],
  },
];

const found = checkSamples(samples);

it.each(samples)("short numbers: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});

it.each([
  ["Call 991.", "991"],
  ["calling 112 is free", "112"],
  ["Call or text: 998", "998"],
  ["Text HOME to 741740 now.", "741740"],
  ["Text “HOME” to 74174.", "74174"],
  ["In an emergency, 119 answers at once.", "119"],
  ["If they can’t be woken: 912!", "912"],
  ["Call 112 always.", "112"],
  ["Call 998 in danger.", "998"],
  ["Call 991 for seizures.", "991"],
  ["Call 991 unless they wake.", "991"],
  ["Call 112 when signs come.", "112"],
])("“%s” names a number to call", (text, number) => {
  expect(shortNumbersIn(text)).toEqual([number]);
});

it("each of two numbers is named", () => {
  expect(shortNumbersIn("Call 911 or 998.")).toEqual(["911", "998"]);
});

it.each([
  "They called 264 family members.",
  "Call within 180 days.",
  "Text 100 of them.",
  "An overdose killed 137 people after detox.",
  "In an emergency, 250 live-in programs take them.",
  "Suicide: 300.5 in 100,000.",
  "A bill for danger money of $998.",
  "A seizure at 104°F is an emergency.",
  "Call 1-800-662-4357.",
  "Call in 2027.",
  "In a crisis, 100 in 1,000 of them call.",
  "An overdose is told by 180 or more days.",
])("“%s” names none", (text) => {
  expect(shortNumbersIn(text)).toEqual([]);
});
