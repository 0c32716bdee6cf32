import { describe, expect, it } from "vitest";
import { content, type Helpline } from "@/lib/content";
import { Citations } from "@/lib/page/citations";
import { type HelplineEntry, helplineEntries } from "@/lib/page/helplines";

const LINE: Helpline = {
  file: "content/data/helplines/sample.yaml",
  id: "sample",
  name: "A sample line",
  number: "1-202-555-0100",
  tel: "+12025550100",
  for: "Tests.",
  runBy: "Tests",
  whoPays: "Nobody",
  hours: "Never",
  languages: "English",
  theyAsk: "Nothing",
  anonymous: "Always",
  lastChecked: "2026-11-23",
  order: 1,
  sources: ["adv-iop"],
};

function entryOf(line: Helpline): HelplineEntry {
  const [entry] = helplineEntries(
    [line.id],
    { ...content, helplines: new Map([[line.id, line]]) },
    new Citations(content.sources),
  );
  if (!entry) throw new Error("no entry");
  return entry;
}

describe("a helpline", () => {
  it("has six facts, a link to call and a numbered note", () => {
    const entry = entryOf(LINE);
    expect(entry.facts.map(({ label }) => label)).toEqual(["Run by", "Cost", "Hours", "Languages", "They ask", "Privacy"]);
    expect(entry).toMatchObject({
      call: "tel:+12025550100",
      text: null,
      unknown: "",
      checked: "Nov 23, 2026",
      notes: [{ sourceId: "adv-iop", number: 1 }],
    });
  });

  it("says openly what no source told", () => {
    const entry = entryOf({ ...LINE, runBy: "varies – ask", theyAsk: "varies – ask" });
    expect(entry.unknown).toBe("who runs it, what they need to know");
    expect(entry.facts.map(({ label }) => label)).toEqual(["Cost", "Hours", "Languages", "Privacy"]);
  });

  it("that only takes texts cannot be called", () => {
    const { tel: _tel, ...rest } = LINE;
    expect(entryOf({ ...rest, text: { to: "741741", say: "HOME" } })).toMatchObject({
      call: null,
      text: { link: "sms:741741", label: "Text HOME to 741741" },
    });
  });

  it("that takes any word is texted without one", () => {
    expect(entryOf({ ...LINE, text: { to: "988", say: "" } }).text).toEqual({ link: "sms:988", label: "Text 988" });
  });

  it("with one number for both shows it the way it is written", () => {
    expect(entryOf({ ...LINE, text: { to: "+12025550100", say: "" } }).text?.label).toBe("Text 1-202-555-0100");
  });
});

it("helplines come in the order in which a page names them", () => {
  const ids = ["samhsa-helpline", "emergency-911", "crisis-988"];
  expect(helplineEntries(ids, content, new Citations(content.sources)).map(({ id }) => id)).toEqual(ids);
});

it("every real helpline can be called or texted", () => {
  const entries = helplineEntries([...content.helplines.keys()], content, new Citations(content.sources));
  expect(entries.filter(({ call, text }) => !call && !text)).toEqual([]);
});
