import { workerData } from "node:worker_threads";
import { drawCard } from "@/components/share/draw-card";
import { site } from "@/lib/site";
import { compressAll, type Forms } from "./compress";
import { toDocument } from "./document";
import { pageStyles } from "./page-styles";
import { readSheets } from "./sheets";
import type { Step, StepContext } from "./step";

const { distDir } = workerData as StepContext;
const sheetOf = readSheets(distDir);

/**
 * Does one step of a build, in a thread of its own.
 * @throws DocumentError for a page that cannot be a document
 */
export default async function perform(step: Step): Promise<Forms> {
  if (step.kind === "card") return { identity: await drawCard(step.card) };
  if (step.kind === "file") return compressAll(step.bytes, step.type);
  const document = toDocument(step.html, { page: step.page, origin: site.url, sheetOf, trim: pageStyles });
  return compressAll(Buffer.from(document), "text/html");
}
