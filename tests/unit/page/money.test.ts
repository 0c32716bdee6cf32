import { describe, expect, it } from "vitest";
import { type Behind, footMoney, publisherMoney, withMoney } from "@/lib/page/money";

const INTERESTS = "This clinic treats people and is paid for it.";
const UNNAMED: Behind = { publisher: undefined, edition: null };
const NAMED: Behind = { publisher: "River Clinic", edition: null };
const OWN: Behind = { publisher: "River Clinic", edition: { interests: null } };
const PAID: Behind = { publisher: "River Clinic", edition: { interests: INTERESTS } };
const all = (behind: Behind) => [footMoney(behind), publisherMoney(behind), withMoney("Facts.", behind)];

describe("who pays for a copy", () => {
  it("is what its edition says, and then nothing else is claimed", () => {
    for (const text of all(PAID).slice(0, 2)) expect(text).toContain(INTERESTS);
    for (const text of all(PAID)) expect(text).not.toMatch(/\bno money|no one pays/i);
  });

  it("is never claimed in the name of a publisher who said nothing of it", () => {
    for (const text of all(NAMED)) expect(text).not.toMatch(/\bwe take|River Clinic takes|no one pays/i);
    expect(footMoney(NAMED)).toContain("The writers take no money from treatment programs.");
    expect(publisherMoney(NAMED)).toContain("has not said here who pays for this copy, so ask.");
  });

  it("is said by an edition without interests in its publisher’s name", () => {
    expect(publisherMoney(OWN)).toBe("River Clinic takes no money from anyone who sells treatment.");
    expect(footMoney(OWN)).toMatch(/^We take no money/);
    expect(withMoney("Facts.", OWN)).toBe("Facts. No one pays to be on this site.");
  });

  it("is what is known of the writers in a copy that names nobody: no “we” of whom nobody knows who it is", () => {
    expect(footMoney(UNNAMED)).toBe("The writers take no money from treatment programs. No ads, no trackers.");
    expect(publisherMoney(UNNAMED)).toBe("The people who wrote these pages take no money from anyone who sells treatment.");
  });

  it.each([UNNAMED, NAMED, OWN, PAID])("comes with what holds in every copy: no ads, no trackers", (behind) => {
    expect(footMoney(behind)).toMatch(/no ads\b.*no trackers/i);
  });
});
