import { addressOfFile } from "@/lib/content/address";
import { type Project, reviewInputs } from "@/lib/content/check-files";
import { reviewsDue } from "@/lib/content/checks/reviews";
import { sourceUses } from "@/lib/content/checks/sources";
import { allDue } from "@/lib/content/due";
import { measuresOf } from "@/lib/content/editorial/measure";
import type { Due } from "@/lib/content/freshness";
import { typeOfFile } from "@/lib/content/kinds";
import { LANGUAGES, type Language } from "@/lib/content/languages";
import { isLinkedByLayout, linksFrom, linksInto } from "@/lib/content/links-between";
import type { Content } from "@/lib/content/model";
import type { ContentFile } from "@/lib/content/read-files";
import type { PageTextInputs } from "@/lib/content/review/page-text";
import { shownAt } from "@/lib/content/shown-at";
import { groupsOf, UNREADABLE } from "./groups";
import { reviewOf } from "./review";
import type { Desk, DeskPage } from "./types";

/** Later than any day in the content. */
const LAST_DAY = "9999-12-31";

/** All that the desk shows and that depends on the content alone, from a project that was read. */
export function collect(project: Project): Desk {
  const { content, settings, files } = project;
  const { page, summary } = settings.editorial.grades;
  const reviews = reviewInputs(project);
  const due = allDue(content, settings, LAST_DAY, reviewsDue(reviews));
  const groups = groupsOf(content);
  const from: From = {
    project,
    reviews,
    due,
    into: linksInto(content),
    sources: sourcesByPage(content),
    files: new Map(files.map((file) => [file.file, file])),
  };
  const pages = groups.flatMap(({ id, pages }) => pages.map(({ address, label }) => pageOf(address, label, id, from)));
  const unreadable = unreadableFiles(project).map((file) => ({
    ...pageOf(addressOfFile(file), file, UNREADABLE.id, from),
    file,
  }));
  const all = unreadable.length > 0 ? [UNREADABLE, ...groups] : groups;
  return {
    isDrawn: isRead(project),
    pages: [...unreadable, ...pages],
    groups: all.map(({ id, label }) => ({ id, label })),
    due,
    limits: { page: page.fleschKincaid, smog: page.smog, summary },
  };
}

/** What is looked up for each page. */
interface From {
  readonly project: Project;
  readonly reviews: PageTextInputs;
  readonly due: readonly Due[];
  readonly into: ReadonlyMap<string, readonly string[]>;
  readonly sources: ReadonlyMap<string, ReadonlySet<string>>;
  readonly files: ReadonlyMap<string, ContentFile>;
}

function pageOf(address: string, title: string, group: string, { project, reviews, due, into, sources, files }: From): DeskPage {
  const { content, settings } = project;
  const article = content.articles.get(address);
  const read = article && files.get(article.file);
  const lines = new Set(article?.helplines?.flatMap((id) => content.helplines.get(id)?.file ?? []));
  const own = ({ file, pages }: Due) => pages?.includes(address) || shownAt(file)?.address === address || lines.has(file);
  return {
    address,
    title,
    group,
    file: article?.file ?? fileOf(address, files),
    measures: read ? measuresOf(read, settings) : null,
    review: article ? reviewOf(article, reviews) : null,
    due: due.filter(own),
    everywhere: isLinkedByLayout(address),
    linksIn: into.get(address) ?? [],
    linksOut: article ? linksFrom(article) : [],
    sources: [...(sources.get(address) ?? [])].flatMap((id) => sourceOf(id, content)),
    twins: article ? twinsOf(address, LANGUAGES, content.articles) : [],
  };
}

/** The one file of data that a page is drawn from. */
function fileOf(address: string, files: From["files"]): string | null {
  const [first, second] = [...files.keys()].filter((file) => shownAt(file)?.address === address);
  return first && !second ? first : null;
}

/** Sources by the page that shows the text or the data in which they are cited. */
function sourcesByPage(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { file, id } of sourceUses(content)) {
    const { address = "" } = shownAt(file) ?? {};
    found.set(address, (found.get(address) ?? new Set()).add(id));
  }
  return found;
}

function sourceOf(id: string, { sources }: Content): DeskPage["sources"] {
  const source = sources.get(id);
  if (!source) return [];
  const { title, publisher, year, seen, url } = source;
  return [{ id, title, publisher, year, seen, url }];
}

/**
 * The same page in the site’s other languages; English is at the root, each other one under its code.
 * @param there the pages that there are
 */
export function twinsOf(address: string, [, ...others]: readonly Language[], there: { has(address: string): boolean }) {
  return others
    .filter(({ code }) => !address.startsWith(`/${code}/`))
    .map(({ code, name }) => {
      const twin = address === "/" ? `/${code}` : `/${code}${address}`;
      return { name, address: twin, isThere: there.has(twin) };
    });
}

/** Articles that no page can be made of: their text or fields are broken. */
function unreadableFiles({ files, problems, content }: Project): string[] {
  const named = [...files, ...problems].map(({ file }) => file).filter((file) => shownAt(file) && file.endsWith(".md"));
  return [...new Set(named)].filter((file) => !content.articles.has(addressOfFile(file))).sort();
}

/** Whether something can be made of every file. */
function isRead({ files, content, problems }: Project): boolean {
  const read = new Set(files.map(({ file }) => file));
  const parsed = Object.values(content).reduce((sum, all) => sum + all.size, 0);
  return parsed === files.length && problems.every(({ file }) => read.has(file) || !typeOfFile(file));
}
