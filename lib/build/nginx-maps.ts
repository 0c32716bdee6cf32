import { extname } from "node:path";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { chosenComparison } from "@/lib/page/picker";
import { COMMON_HEADERS, contentSecurityPolicy, NOT_KEPT } from "@/lib/server/headers";
import type { Manifest } from "@/lib/server/manifest";

/** The file with the maps, beside the manifest. */
export const NGINX_MAPS = "nginx-maps.conf";

type Line<Key> = readonly [key: Key, value: string];
type Lines = readonly Line<string>[];

const POLICY = "Content-Security-Policy";
/** Stands for the hash of a page's style. */
const STYLE = "STYLE";

/** What is sent with answers that are none of the build's files, such as nginx's own error pages. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  "Cache-Control": NOT_KEPT,
};

/**
 * All that an nginx must know of a build to serve its mirror with the site's own headers, as maps for its http block:
 * docs/operating/nginx/mirror.conf includes them. A static file cannot carry its headers, and each page has a policy of its own.
 * @throws Error when a value would mean something else to nginx
 */
export function nginxMaps(manifest: Manifest): string {
  const headers = new Set(manifest.entries.flatMap((entry) => Object.keys(entry.headers)));
  const names = [...headers].filter((name) => name !== POLICY);
  const blocks = [
    "# Written by “npm run build”; docs/operating/mirror.md says what for.",
    'map $uri $care_steps_file { volatile; "~^/*(?<care_steps_plain>.*?)(?:\\.br|\\.gz)?$" $care_steps_plain; }',
    'map $uri $care_steps_coding { volatile; default ""; "~\\.br$" br; "~\\.gz$" gzip; }',
    ...names.map((name) => headerMap(name, manifest)),
    ...policyMaps(manifest),
    map("$uri", "$care_steps_moved", "", Object.entries(manifest.redirects)),
    map("$arg_first,$arg_second,$arg_third", "$care_steps_chosen", chosenComparison([]), choices()),
  ];
  return `${blocks.join("\n")}\n`;
}

function headerMap(name: string, { entries }: Manifest): string {
  const values = entries.map(({ file, headers }) => [file, headers[name] ?? ""] as const);
  return fileMap(variableOf(name), OTHERWISE[name] ?? "", values);
}

/** A policy is the same for all but the hash of the page's style. */
function policyMaps({ entries }: Manifest): string[] {
  const [before, after] = contentSecurityPolicy(STYLE).split(`'${STYLE}'`);
  const styles = entries.map(({ file, style }) => [file, style ? `'${style}'` : "'none'"] as const);
  const policy = `"${before}$care_steps_style${after}"`;
  return [fileMap("$care_steps_style", "'none'", styles), `map "" ${variableOf(POLICY)} {\n  volatile;\n  default ${policy};\n}`];
}

function variableOf(header: string): string {
  return `$care_steps_${header.toLowerCase().replaceAll("-", "_")}`;
}

/** What most files with an ending have is said once for all of them; a name of a file goes before an ending. */
function fileMap(variable: string, otherwise: string, values: Lines): string {
  const usual = usualByEnding(values);
  const unusual = values.filter(([file, value]) => value !== (usual.get(extname(file)) ?? otherwise));
  const endings = [...usual].filter(([, value]) => value !== otherwise);
  return map("$care_steps_file", variable, otherwise, [
    ...unusual,
    ...endings.map(([ending, value]) => [new RegExp(`\\${ending}$`), value] as const),
  ]);
}

/** The value that more than half of the files with an ending have, if there is one. */
function usualByEnding(values: Lines): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [file, value] of values) {
    const ofEnding = counts.get(extname(file)) ?? new Map<string, number>();
    counts.set(extname(file), ofEnding.set(value, (ofEnding.get(value) ?? 0) + 1));
  }
  const found = [...counts].flatMap(([ending, ofEnding]) => {
    const all = [...ofEnding.values()].reduce((sum, count) => sum + count, 0);
    return [...ofEnding].filter(([, count]) => ending && count > all / 2).map(([value]) => [ending, value] as const);
  });
  return new Map(found);
}

/** Where the picker leads for each choice: the one thing besides search that the server works out for each request. */
function choices(): Lines {
  const ids = ["", ...LEVEL_IDS];
  const all = ids.flatMap((first) => ids.flatMap((second) => ids.map((third) => [first, second, third])));
  const lines = all.map((chosen) => [chosen.join(","), chosenComparison(chosen)] as const);
  return lines.filter(([, target]) => target !== chosenComparison([]));
}

function map(of: string, variable: string, otherwise: string, lines: readonly Line<string | RegExp>[]): string {
  const inside = lines.map(([key, value]) => `  ${key instanceof RegExp ? `"~${key.source}"` : quoted(key)} ${quoted(value)};`);
  return [`map "${of}" ${variable} {`, "  volatile;", `  default ${quoted(otherwise)};`, ...inside, "}"].join("\n");
}

/** In quotes nginx reads only these signs as something else. */
function quoted(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx would not take this as it stands: ${text}`);
  return `"${text}"`;
}
