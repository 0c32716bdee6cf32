import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { NextAdapter } from "next";
import { movedPages } from "@/lib/content/moved-pages";
import { SECURITY_TEXT, securityText } from "@/lib/page/machines/security-text";
import { SPECULATION_FILE } from "@/lib/server/headers";
import { SEARCH_PATH } from "@/lib/server/per-request";
import { site } from "@/lib/site";
import { BuildFolder } from "./build-folder";
import { readRouteModules, refuseClientComponents } from "./client-modules";
import { compressAll, isCompressible } from "./compress";
import { toDocument, withoutFrameworkData } from "./document";
import { editionIcons } from "./edition-icons";
import { generatedDigests } from "./generated-digests";
import { madeFrom } from "./made-from";
import {
  type BuildContext,
  type Built,
  builtAnswers,
  builtCards,
  builtPages,
  notFoundPage,
  refuseUnanswered,
} from "./next-output";
import { resultsTrim, searchShell } from "./search-shell";
import { FOR_HOSTS, responseOptions, SERVED_AS } from "./served-as";
import { readSheets } from "./sheets";
import { SOURCES_FILE, sourceDigests } from "./source-digests";
import { StepRunner } from "./step-runner";
import { typeOf } from "./types";

/** Next.js hands over its build here: every prerendered page becomes a document. docs/decisions/0002-documents.md says why. */
const adapter: NextAdapter = {
  name: "care-steps-documents",
  async onBuildComplete(context) {
    refuseClientComponents(
      readRouteModules(context.distDir),
      context.outputs.appPages.map(({ pathname }) => pathname).filter((pathname) => !pathname.endsWith(".rsc")),
    );
    refuseUnanswered(context.outputs);
    const steps = await StepRunner.open(context.projectDir, context.distDir);
    try {
      const count = await writeMirror(context, steps);
      steps.dropUnused();
      console.log(`Documents: ${count} files in the mirror, ${steps.done} of them made anew.`);
    } finally {
      await steps.close();
    }
  },
};

// Next.js wants the adapter as the default export.
export default adapter;

/** @returns how many files the mirror has, without their compressed forms */
async function writeMirror({ projectDir, distDir, outputs }: BuildContext, steps: StepRunner): Promise<number> {
  const folder = new BuildFolder(projectDir);
  await addPages(folder, [...builtPages(outputs), { address: "/404", file: notFoundPage(outputs), type: undefined }], steps);
  await addAnswers(folder, builtAnswers(outputs), steps);
  await steps.each(builtCards(outputs), async ([address, card]) =>
    folder.addFile(address, await steps.run({ kind: "card", card })),
  );
  await addFiles(folder, new Map([...publicFiles(projectDir), ...(await editionIcons()), ...ownFiles()]), steps);
  const blank = blankSearch(projectDir, distDir, outputs);
  folder.addDocument(SEARCH_PATH, compressAll(Buffer.from(blank), "text/html"), responseOptions(SEARCH_PATH));
  const shell = searchShell(blank);
  folder.addNote(SOURCES_FILE, JSON.stringify(sourceDigests(projectDir)));
  const beside = generatedDigests(projectDir);
  const rest = { made: madeFrom(projectDir), site, redirects: movedPages(projectDir), searchShell: shell, beside };
  return folder.finish(rest).entries.length;
}

function addPages(folder: BuildFolder, pages: readonly Built[], steps: StepRunner): Promise<void> {
  return steps.each(pages, async ({ address, file }) => {
    if (SERVED_AS[address] === SEARCH_PATH) return;
    const html = withoutFrameworkData(readFileSync(file, "utf8"));
    const forms = await steps.run({ kind: "document", page: address, html });
    const forHosts = FOR_HOSTS[address];
    if (forHosts) folder.addHostPage(forHosts, forms.identity);
    else folder.addDocument(SERVED_AS[address] ?? address, forms, responseOptions(address));
  });
}

/** What a route answered at build: a text as it is, a drawing with fewer colors. */
function addAnswers(folder: BuildFolder, answers: readonly Built[], steps: StepRunner): Promise<void> {
  return steps.each(answers, async ({ address, file, type = typeOf(address) }) => {
    folder.addFile(address, await steps.run({ kind: "file", bytes: readFileSync(file), type }), type);
  });
}

function addFiles(folder: BuildFolder, files: ReadonlyMap<string, Buffer>, steps: StepRunner): Promise<void> {
  return steps.each(files, async ([address, bytes]) => {
    const type = address === SPECULATION_FILE.address ? SPECULATION_FILE.type : typeOf(address);
    const forms = isCompressible(type) ? await steps.run({ kind: "file", bytes, type }) : { identity: bytes };
    folder.addFile(address, forms, type);
  });
}

/** Everything in public/, served as it is. */
function publicFiles(root: string): [address: string, bytes: Buffer][] {
  const from = join(root, "public");
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, path, name }) => {
    const file = join(parentPath ?? path, name);
    return [`/${relative(from, file)}`, readFileSync(file)];
  });
}

/** Files that no route answers. */
function ownFiles(): [address: string, bytes: Buffer][] {
  const security = securityText(site, new Date());
  return [
    [SPECULATION_FILE.address, Buffer.from(SPECULATION_FILE.body)],
    ...(security ? [[SECURITY_TEXT, Buffer.from(security)] as [string, Buffer]] : []),
  ];
}

/** The search page before a question, styled for results too: the server and the device draw them into it. */
function blankSearch(root: string, distDir: string, outputs: BuildContext["outputs"]): string {
  const blank = builtPages(outputs).find(({ address }) => SERVED_AS[address] === SEARCH_PATH);
  if (!blank) throw new Error("Next.js built no blank search page; app/[lang]/search/blank must exist.");
  const trim = resultsTrim(readFileSync(join(root, ".generated/search-worker.mjs"), "utf8"));
  const options = { page: SEARCH_PATH, origin: site.url, sheetOf: readSheets(distDir), trim };
  return toDocument(readFileSync(blank.file, "utf8"), options);
}
