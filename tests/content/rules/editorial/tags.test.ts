import { tags } from "@/lib/content/editorial/rules/tags";
import { itFinds, SETTINGS, sound } from "./prose-cases";

const missing = (place: string, tag: string, word = tag, at = "a heading") =>
  `${place} tags — tags: ${at} has the word “${word}”, but the tag ${tag} is missing. — Add ${tag} to the tags, so that the page gets the card that belongs to it.`;

const settings = {
  ...SETTINGS,
  editorial: { ...SETTINGS.editorial, tags: { detox: ["detox", "withdrawal"], family: ["family"] } },
};

itFinds(
  tags,
  [
    { what: "a heading about detox", text: "Words.\n\n## Detox at home {#home}", lines: [missing("13:7", "detox")] },
    {
      what: "a heading with another of its words",
      text: "## After withdrawal {#after}",
      lines: [missing("13:7", "detox", "withdrawal")],
    },
    { what: "a small heading", text: "## One {#one}\n\n### Detox {#two}", lines: [missing("13:7", "detox")] },
    { what: "a heading in capitals", text: "## DETOX {#one}", lines: [missing("13:7", "detox")] },
    { what: "a title", fields: { title: "What detox is" }, lines: [missing("13:7", "detox", "detox", "the title")] },
    { what: "it once, however often it is said", text: "## Detox {#a}\n\n## Withdrawal {#b}", lines: [missing("13:7", "detox")] },
    {
      what: "each of two tags",
      text: "## Detox {#a}\n\n## Your family {#b}",
      lines: [missing("13:7", "detox"), missing("13:7", "family")],
    },
    {
      what: "the tag that is missing beside one that is there",
      text: "## Detox {#a}\n\n## Your family {#b}",
      fields: { tags: "[detox]" },
      lines: [missing("13:7", "family")],
    },
    { what: "nothing in a page with the tag", text: "## Detox {#a}", fields: { tags: "[detox]" }, lines: [] },
    { what: "nothing where another rule tells that tags are wrong", text: "## Detox {#a}", fields: { tags: "detox" }, lines: [] },
    ...sound({
      "a page that speaks of it in its text only": "Detox may come first.",
      "the id of a heading": "## The first days {#detox}",
      "a box's own title": ":::note[Detox]\nWords.\n:::",
    }),
    { what: "nothing in what people type", fields: { aliases: "[detox]" }, lines: [] },
  ],
  settings,
);
