import { expect, it } from "vitest";
import { placesIn } from "@/lib/content/places";

const YAML = `id: iop
list: [one, two]
group:
  inner: yes
  deep:
    - { to: php, when: "Now." }
    - to: detox
text: >
  Long
  words.
empty:
`;
const placeOf = placesIn(YAML);

it.each([
  ["id", 1, 5],
  ["list", 2, 7],
  ["list.1", 2, 13],
  ["group.inner", 4, 10],
  ["group.deep.0.when", 6, 24],
  ["group.deep.1.to", 7, 11],
  ["text", 8, 7],
])("the place of %s is where its value starts", (field, line, column) => {
  expect(placeOf(field)).toEqual({ line, column });
});

it.each([
  ["nothing", 1, 1],
  ["id.inner", 1, 5],
  ["list.9", 2, 7],
  ["group.nothing", 4, 3],
  ["group.deep.0.nothing", 6, 7],
  ["group.deep.7.to", 6, 5],
])("the place of %s, which is not there, is that of what is around it", (field, line, column) => {
  expect(placeOf(field)).toEqual({ line, column });
});

it("an empty line before the text counts, as for front matter", () => {
  expect(placesIn(`\n${YAML}`)("id")).toEqual({ line: 2, column: 5 });
});

it.each(["", "\n", "# only a comment\n", "- a\n", "words"])("any text has a place: %j", (yaml) => {
  const { line, column } = placesIn(yaml)("a.b");
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
});
