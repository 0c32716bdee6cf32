import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CLAIMS, money } from "@/lib/content/editorial/rules/money";
import { LOCAL, layEdition, told } from "../../../fixtures/edition-project";
import { inSmall } from "../../../fixtures/project";
import { articleText } from "../../../fixtures/samples";
import { itFinds, sound } from "./prose-cases";

const FIX = "Take it out: the foot of each page and the top of /about say it, by “interests” of a local edition.";
const said = (words: string) => `“${words}” says who pays for this copy, which only its publisher can know. — ${FIX}`;

const CLAIMED = [
  ["We take no money", " from programs."],
  ["This site accepts no treatment money", "."],
  ["Care Steps gets no funding", " from clinics."],
  ["We don’t take any money", " for calls."],
  ["we will never accept payments", "."],
  ["These pages are not sponsored", "."],
  ["No one pays to be on", " this site."],
  ["Nobody who treats people paid us", "."],
] as const;

itFinds(money, [
  ...CLAIMED.map(([claim, rest]) => ({ what: claim, text: `${claim}${rest}`, lines: [`15:1 money — ${said(claim)}`] })),
  {
    what: "one in a file of data",
    file: ["content/data/terms/y.yaml", 'definition: "Here nobody pays us."\n'],
    lines: [`1:13 money — definition: ${said("nobody pays us")}`],
  },
  ...sound({
    "what a program takes": "Some programs take no money up front.",
    "what others say": "If they say “we take no money”, ask again.",
    "what a reader has": "We know that you have no money. Nobody pays the bill for you.",
    "what the law says": "No one pays more than the limit.",
  }),
]);

const OWN_PAGE = "content/local/pages/river.md";

/** What is said of a small project under an edition whose first page and own page claim it, and a page of ours too. */
const underEdition = (said: Record<string, unknown>) =>
  inSmall((project) => {
    try {
      layEdition(project, { home: { lead: "We take no money from anyone." }, ...said });
      project.write(OWN_PAGE, articleText("This site takes no fees."));
      project.append("content/en/iop/index.md", "\nWe take no money.\n");
      return told(project, [money]).flatMap(({ rule, file, field = "" }) =>
        rule === "money" ? [`${file} ${field}`.trim()] : [],
      );
    } finally {
      rmSync(join(project.root, LOCAL), { recursive: true });
    }
  });

it("an edition with interests claims it nowhere, and one without may say so of itself", () => {
  const ours = "content/en/iop/index.md";
  expect(underEdition({})).toEqual([ours]);
  expect(underEdition({ interests: undefined })).toEqual([ours]);
  const paid = underEdition({ interests: "We take no money from makers of drugs; the county pays us to treat people." });
  expect(paid.sort()).toEqual([ours, "content/local/edition.yaml home.lead", OWN_PAGE]);
});

it("no component and no other function of ours says it", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const claiming = files.filter((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    return CLAIMS.some((claim) => new RegExp(claim.source, "i").test(text));
  });
  expect(claiming.sort()).toEqual(["lib/page/money.ts"]);
});
