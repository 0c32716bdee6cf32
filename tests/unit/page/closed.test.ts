import { expect, it } from "vitest";
import { closed } from "@/lib/page/closed";

it.each([
  ["Published by Willow Valley Clinic", "Published by Willow Valley Clinic."],
  ["Published by Willow Valley Clinic, Inc.", "Published by Willow Valley Clinic, Inc."],
  ["Added by Who Cares?", "Added by Who Cares?"],
  ["They said “stop.”", "They said “stop.”"],
])("a sentence has one full stop at its end: %s", (text, whole) => expect(closed(text)).toBe(whole));
