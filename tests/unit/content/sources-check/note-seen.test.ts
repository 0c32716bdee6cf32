import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { noteSeen } from "@/lib/content/sources-check/note-seen";
import { tempFolders, writeFiles } from "../../../fixtures/temp-folder";

const freshFolder = tempFolders();

/** The bytes of a file after a day was noted in it. */
function noted(before: string | Buffer): { found: boolean; after: Buffer } {
  const root = freshFolder();
  writeFiles(root, { "a.yaml": before });
  const path = join(root, "a.yaml");
  return { found: noteSeen(path, "2026-12-01"), after: readFileSync(path) };
}

it.each([
  ["plain", "id: a\nseen: 2026-11-23\nnote: “x”\n", "id: a\nseen: 2026-12-01\nnote: “x”\n"],
  ["the last, without an end", "id: a\nseen: 2026-11-23", "id: a\nseen: 2026-12-01"],
  ["in quotes", 'seen: "2026-11-23"\n', 'seen: "2026-12-01"\n'],
  ["with a remark", "seen:  2026-11-23  # in a copy\n", "seen:  2026-12-01  # in a copy\n"],
  ["with the ends of lines of Windows", "id: a\r\nseen: 2026-11-23\r\n", "id: a\r\nseen: 2026-12-01\r\n"],
  [
    "beside the same words in a note",
    "note: >\n  seen: 2020-01-01\nseen: 2026-11-23\n",
    "note: >\n  seen: 2020-01-01\nseen: 2026-12-01\n",
  ],
  ["of the same day", "seen: 2026-12-01\n", "seen: 2026-12-01\n"],
])("the day is written into a line that is %s", (_what, before, after) => {
  expect(noted(before)).toEqual({ found: true, after: Buffer.from(after) });
});

it("bytes that are no text stay as they are", () => {
  const rest = Buffer.from([0xff, 0xfe, 0xc3, 0x0a]);
  expect(noted(Buffer.concat([rest, Buffer.from("seen: 2026-11-23\n"), rest])).after).toEqual(
    Buffer.concat([rest, Buffer.from("seen: 2026-12-01\n"), rest]),
  );
});

it.each(["id: a\n", "{ id: a, seen: 2026-11-23 }\n", "seen: lately\n", "unseen: 2026-11-23\n"])(
  "a file without such a line stays as it is: %j",
  (before) => {
    expect(noted(before)).toEqual({ found: false, after: Buffer.from(before) });
  },
);
