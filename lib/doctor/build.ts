import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { newerSources } from "@/lib/build/newer-sources";
import { changedSources } from "@/lib/build/source-digests";
import { openAssetStore } from "@/lib/server/asset-store";
import { DOCUMENTS, type Manifest, readManifest } from "@/lib/server/manifest";
import { unheeded } from "@/lib/server/settings";
import type { Environment } from "@/lib/site-settings";
import { editionFindings } from "./edition";
import { counted, type Finding, look, named, ok, wrong } from "./finding.mjs";
import { commitFinding } from "./sources";

const DAY_MS = 86_400_000;
/** As long as the check of a phone line lasts: what a build says of them is old then. */
const OLD_DAYS = 90;
/** lib/page/machines/security-text.ts: a build's security.txt ends then. */
const SECURITY_DAYS = 364;

/**
 * The build in a project's folder: whether it is there, whole, and made from what lies beside it.
 * @param root the project's folder
 * @param env the settings as they are here and now; undefined when one is wrong
 */
export function buildFindings(root: string, env: Environment | undefined, now: Date): Finding[] {
  if (!existsSync(join(root, DOCUMENTS)) && !existsSync(join(root, ".generated", "server.mjs")))
    return [wrong("There is no build here. Run “npm run build”."), ...draft(root)];
  const { manifest, findings } = documents(root);
  const rest = manifest ? [...madeOf(root, manifest, now), ...settings(root, manifest, env)] : [];
  return [...findings, ...rest, ...draft(root)];
}

/** The same reading as at the start of the server: every file against its hash. */
function documents(root: string): { manifest?: Manifest; findings: Finding[] } {
  try {
    const { size } = openAssetStore(root, {}).assets;
    return {
      manifest: readManifest(root),
      findings: [ok(`The build is whole: ${size} documents and files, programs and search index are what their hashes say.`)],
    };
  } catch (error) {
    return { findings: [wrong(messageOf(error))] };
  }
}

function madeOf(root: string, { made, site }: Manifest, now: Date): Finding[] {
  const at = statSync(join(root, DOCUMENTS, "manifest.json")).mtime;
  const days = Math.floor((now.getTime() - at.getTime()) / DAY_MS);
  return [
    ...(hasSources(root) ? sourceFindings(root, made, at) : []),
    days > OLD_DAYS
      ? look(`The build is ${days} days old, and may show phone lines that are not checked any more. Update and build.`)
      : ok(`The build is ${counted(Math.max(days, 0), "day")} old.`),
    ...(days > SECURITY_DAYS && site.contact
      ? [wrong("/.well-known/security.txt of this build has ended. Run “npm run build”.")]
      : []),
  ];
}

/** A machine that only serves has nothing of what the build was made from. */
function hasSources(root: string): boolean {
  return existsSync(join(root, "content"));
}

function sourceFindings(root: string, made: Manifest["made"], at: Date): Finding[] {
  // By what the files hold, where the build says it; a time alone changes with every copy and every “git checkout”.
  const newer = changedSources(root, made.edition?.folder ?? null) ?? newerSources(root, at);
  if (newer.length === 0) return [ok("Nothing that a build is made from changed after it."), ...commitFinding(root, made)];
  return [
    look(`${counted(newer.length, "file")} changed after the build: ${named(newer)}. Readers see it after “npm run build”.`),
  ];
}

function settings(root: string, { made, site }: Manifest, env: Environment | undefined): Finding[] {
  if (!env) return [];
  const stays = unheeded(env, site).map((line) => look(line));
  return hasSources(root) ? [...stays, ...editionFindings(root, env, made.edition)] : stays;
}

function draft(root: string): Finding[] {
  if (!existsSync(join(root, `${DOCUMENTS}.draft`))) return [];
  return [look(`${DOCUMENTS}.draft is there: a build is under way, or broke off. If none is, run “npm run build” again.`)];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
