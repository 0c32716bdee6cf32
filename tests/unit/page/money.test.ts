import { describe, expect, it } from "vitest";
import { type Behind, footMoney, publisherMoney, withMoney } from "@/lib/page/money";

const INTERESTS = "This clinic treats people and is paid for it.";
const UNNAMED: Behind = { publisher: undefined, edition: null };
const NAMED: Behind = { publisher: "River Clinic", edition: null };
const own = (interests: string | null): Behind => ({
  publisher: "River Clinic",
  edition: { publisher: "River Clinic", interests },
});
const SILENT = own(null);
const FREE = own("none");
const PAID = own(INTERESTS);
const all = (behind: Behind) => [footMoney(behind), publisherMoney(behind), withMoney("Facts.", behind)];

describe("who pays for a copy", () => {
  it("is what its edition says, and then nothing else is claimed", () => {
    for (const text of all(PAID).slice(0, 2)) expect(text).toContain(INTERESTS);
    for (const text of all(PAID)) expect(text).not.toMatch(/\bno money|no one pays/i);
  });

  it("is never claimed in the name of a publisher who said nothing of it, in a setting or in an edition", () => {
    const other: Behind = { ...FREE, publisher: "Another Clinic" };
    for (const behind of [NAMED, SILENT, other])
      for (const text of all(behind)) expect(text).not.toMatch(/\bwe take|Clinic takes|no one pays/i);
    expect(footMoney(NAMED)).toContain("The writers take no money from treatment programs.");
    for (const behind of [NAMED, SILENT, other])
      expect(publisherMoney(behind)).toContain("has not said here who pays for this copy, so ask.");
  });

  it("is not said of all writers where an edition has pages of its own and says nothing", () => {
    for (const text of all(SILENT)) expect(text).not.toMatch(/\bno money/i);
    expect(footMoney(SILENT)).toContain("has not said here who pays for this copy");
  });

  it.each(["none", "None."])("is said in the publisher’s name by an edition that says so: %s", (interests) => {
    const free = own(interests);
    expect(publisherMoney(free)).toBe("River Clinic takes no money from anyone who sells treatment.");
    expect(footMoney(free)).toMatch(/^We take no money/);
    expect(withMoney("Facts.", free)).toBe("Facts. No one pays to be on this site.");
  });

  it("ends with one full stop, whether the edition wrote it or not", () => {
    for (const interests of ["The county pays us.", "The county pays us"]) {
      expect(publisherMoney(own(interests))).toBe("The county pays us.");
      expect(footMoney(own(interests))).toBe("The county pays us. No ads, no trackers.");
    }
  });

  it("is what is known of the writers in a copy that names nobody: no “we” of whom nobody knows who it is", () => {
    expect(footMoney(UNNAMED)).toBe("The writers take no money from treatment programs. No ads, no trackers.");
    expect(publisherMoney(UNNAMED)).toBe("The people who wrote these pages take no money from anyone who sells treatment.");
  });

  it.each([UNNAMED, NAMED, SILENT, FREE, PAID])("comes with what holds in every copy: no ads, no trackers", (behind) => {
    expect(footMoney(behind)).toMatch(/no ads\b.*no trackers/i);
  });
});
