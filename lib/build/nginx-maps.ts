import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { chosenComparison } from "@/lib/page/picker";
import { COMMON_HEADERS, contentSecurityPolicy, NOT_KEPT } from "@/lib/server/headers";
import type { Manifest } from "@/lib/server/manifest";

/** The file with the maps, beside the manifest. */
export const NGINX_MAPS = "nginx-maps.conf";

type Lines = readonly (readonly [key: string, value: string])[];

/** What is sent with answers that are none of the build's files, such as nginx's own error pages. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  "Content-Security-Policy": contentSecurityPolicy(),
  "Cache-Control": NOT_KEPT,
};

/**
 * All that an nginx must know of a build to serve its mirror with the site's own headers, as maps for its http block:
 * docs/operating/nginx/mirror.conf includes them. A static file cannot carry its headers, and each page has a policy of its own.
 * @throws Error when a value would mean something else to nginx
 */
export function nginxMaps(manifest: Manifest): string {
  const names = [...new Set(manifest.entries.flatMap(({ headers }) => Object.keys(headers)))];
  const blocks = [
    "# Written by “npm run build”; docs/operating/mirror.md says what for.",
    'map $uri $care_steps_file { volatile; "~^/*(?<care_steps_plain>.*?)(?:\\.br|\\.gz)?$" $care_steps_plain; }',
    'map $uri $care_steps_coding { volatile; default ""; "~\\.br$" br; "~\\.gz$" gzip; }',
    ...names.map((name) => headerMap(name, manifest)),
    map("$uri", "$care_steps_moved", "", Object.entries(manifest.redirects)),
    map("$arg_first,$arg_second,$arg_third", "$care_steps_chosen", chosenComparison([]), choices()),
  ];
  return `${blocks.join("\n")}\n`;
}

function headerMap(name: string, { entries }: Manifest): string {
  const otherwise = OTHERWISE[name] ?? "";
  const lines = entries.map(({ file, headers }) => [file, headers[name] ?? ""] as const);
  const variable = `$care_steps_${name.toLowerCase().replaceAll("-", "_")}`;
  return map(
    "$care_steps_file",
    variable,
    otherwise,
    lines.filter(([, value]) => value !== otherwise),
  );
}

/** Where the picker leads for each choice: the one thing besides search that the server works out for each request. */
function choices(): Lines {
  const ids = ["", ...LEVEL_IDS];
  const all = ids.flatMap((first) => ids.flatMap((second) => ids.map((third) => [first, second, third])));
  return all.map((chosen) => [chosen.join(","), chosenComparison(chosen)]);
}

function map(of: string, variable: string, otherwise: string, lines: Lines): string {
  const inside = [["default", otherwise] as const, ...lines].map(
    ([key, value], i) => `  ${i === 0 ? key : quoted(key)} ${quoted(value)};`,
  );
  return [`map "${of}" ${variable} {`, "  volatile;", ...inside, "}"].join("\n");
}

/** In quotes nginx reads only these signs as something else. */
function quoted(text: string): string {
  if (/["\\$\n]/.test(text)) throw new Error(`nginx would not take this as it stands: ${text}`);
  return `"${text}"`;
}
