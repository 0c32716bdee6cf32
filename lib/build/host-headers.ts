import { contentSecurityPolicy, REVALIDATE } from "@/lib/server/headers";
import type { Entry, Manifest } from "@/lib/server/manifest";
import { typeOf } from "./types";

type Headers = Readonly<Record<string, string>>;

/** Headers of everything at an address, or under it: /assets/*. */
interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

const POLICY = "Content-Security-Policy";

/**
 * The headers of each file as Netlify and Cloudflare Pages read them (https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/). All rules that fit an address apply, and a header that two of
 * them name is joined with a comma, which breaks most: so each address gets each header once. Only policies may be joined, and then a
 * browser keeps to all of them; so that of the whole site leaves styles open, and each page's own names the hash of its style.
 * Cloudflare reads the first 100 rules: what protects readers most comes first, and what it passes over are hashes of styles.
 */
export function hostHeaders({ entries }: Pick<Manifest, "entries">): string {
  const own = entries
    .filter(({ status }) => status === 200)
    .map((entry) => ({ path: entry.address, headers: ownHeaders(entry) }));
  const common = without({ path: "/*", headers: shared(own) }, { [POLICY]: "" }).headers;
  const apart = own.map((rule) => without(rule, common));
  const folders = foldersOf(apart);
  const each = apart.map((rule) =>
    folders.reduce((left, { path, headers }) => (under(rule, path) ? without(left, headers) : left), rule),
  );
  const singles = [...each.filter(isUnusual), ...each.filter((rule) => !isUnusual(rule))];
  const all = { path: "/*", headers: { ...common, [POLICY]: contentSecurityPolicy("unsafe-inline") } };
  const rules = [all, ...folders, ...singles].filter(({ headers }) => Object.keys(headers).length > 0);
  return `# Written by “npm run build”; docs/operating/mirror.md says what for.\n${rules.map(ruleText).join("")}`;
}

/** What an address needs besides what hosts send by themselves: types by the endings of names, and asking again each time. */
function ownHeaders({ file, style, headers }: Entry): Headers {
  const kept = Object.entries(headers).filter(([name, value]) => {
    if (name === POLICY || value === REVALIDATE) return false;
    return name !== "Content-Type" || value !== typeOf(file);
  });
  return { ...Object.fromEntries(kept), [POLICY]: `style-src '${style ?? "none"}'` };
}

/** The headers that all of them have alike. */
function shared([first, ...more]: readonly Rule[]): Headers {
  const alike = Object.entries(first?.headers ?? {}).filter(([name, value]) =>
    more.every(({ headers }) => headers[name] === value),
  );
  return Object.fromEntries(alike);
}

function without({ path, headers }: Rule, known: Headers): Rule {
  return { path, headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in known))) };
}

/** For each folder at the top what all in it have alike. */
function foldersOf(rules: readonly Rule[]): Rule[] {
  const names = new Set(rules.flatMap(({ path }) => path.match(/^\/[^/]+\/(?=.)/)?.[0] ?? []));
  return [...names].map((name) => ({ path: `${name}*`, headers: shared(rules.filter((rule) => under(rule, name))) }));
}

function under({ path }: Rule, folder: string): boolean {
  return path.startsWith(folder.replace(/\*$/, ""));
}

/** Whether more depends on it than who may embed the file, and which style a page may have. */
function isUnusual({ headers }: Rule): boolean {
  return Object.keys(headers).some((name) => name !== POLICY && name !== "Cross-Origin-Resource-Policy");
}

function ruleText({ path, headers }: Rule): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
}
