import { expect, it } from "vitest";
import { parse } from "yaml";
import { draftArticle } from "@/lib/content/draft-article";
import { Article, SECTIONS, SHORT_TITLE_LENGTH } from "@/lib/content/kinds/article";

function fieldsOf(title: string, section = "family", day = "2026-11-23") {
  return Article.schema.parse(parse(draftArticle({ title, section, day }).split("---\n")[1] ?? ""));
}

it.each(SECTIONS)("a new page of the section %s has every field", (section) => {
  expect(fieldsOf("What to say", section)).toMatchObject({ title: "What to say", shortTitle: "What to say", section });
});

it("it is checked today and again in half a year", () => {
  expect(fieldsOf("What to say")).toMatchObject({ checked: "2026-11-23", checkAgain: "2027-05-24" });
});

it.each(['Who: “me”, or "you"?', "# 1", "yes", "2026-11-23", "- a", "It’s {so} [now]", "x".repeat(80)])(
  "a title stays as it was given: %s",
  (title) => {
    expect(fieldsOf(title).title).toBe(title);
  },
);

it("a long title is shortened for menus", () => {
  expect(fieldsOf("What to say to someone you love").shortTitle.length).toBeLessThanOrEqual(SHORT_TITLE_LENGTH);
});
