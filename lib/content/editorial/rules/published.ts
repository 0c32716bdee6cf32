import { addressOfFile } from "../../address";
import { drawnIds, isDrawn } from "../../addresses";
import { listOf } from "../../edition/lists";
import type { Edition } from "../../edition/read";
import { outlineSchema } from "../../markdown/outline";
import { nearest } from "../../nearest";
import type { Problem } from "../../problem";
import type { ContentFile } from "../../read-files";
import type { Checked, Rule } from "../rule";

type Finding = Omit<Problem, "rule">;
const OWN_FIX =
  "Give your page a heading with that id, or say in the edition's redirects.yaml where it went, like “/page#old: /page#new”.";

/**
 * Readers keep links for years. An address or heading id that was published stays, or leads on to where its words
 * went. content/data/published.yaml remembers them; `npm run content:publish` adds new ones.
 */
export const published: Rule = {
  name: "published",
  across: true,
  check(checked) {
    const now = addressesNow(checked);
    return [...lost(now, checked), ...unlisted(now, checked), ...wrongRedirects(now, checked)];
  },
};

/** Every address of an article with the ids of its headings, as the files stand now. */
export function addressesNow({ files }: Pick<Checked, "files">): Map<string, string[]> {
  return new Map(
    files.flatMap(({ type, file, document }) => {
      if (type !== "Article") return [];
      const { sections } = outlineSchema.parse(document.body?.outline);
      return [[addressOfFile(file), sections.map(({ id }) => id).filter(Boolean)] as const];
    }),
  );
}

/** What readers may have kept and no longer find. */
function lost(now: ReadonlyMap<string, string[]>, { settings, files }: Checked): Finding[] {
  const { published: listed, redirects, edition } = settings;
  return Object.entries(listed).flatMap(([address, ids]) => {
    const found = now.get(address);
    if (!found) return redirects[address] ? [] : [gone(address, "the page", edition)];
    return (
      ids
        .filter((id) => !found.includes(id) && !redirects[`${address}#${id}`])
        .map((id) => {
          const finding = gone(`${address}#${id}`, "the heading", edition, nearestOn(address, id, found));
          const page = files.find(({ type, file }) => type === "Article" && addressOfFile(file) === address);
          return edition || !page ? finding : onPage(finding, page, id, nearest(id, found));
        })
        // Ours may get new headings with any update, and the page in its place be sound all the same.
        .map((finding) => (edition?.covered.has(address) ? { ...finding, warning: true, fix: OWN_FIX } : finding))
    );
  });
}

/** A heading is told where it stood: its editor changed the page. */
function onPage(finding: Finding, { file, placeOf }: ContentFile, id: string, near: string | null): Finding {
  const address = addressOfFile(file);
  const fix = `Give the heading its {#${id}} back; if it must change, say in content/data/redirects.yaml where its words went, like “${address}#${id}: ${address}${near ? `#${near}` : ""}”.`;
  return { ...finding, file, ...placeOf(near ?? "title"), fix };
}

function nearestOn(address: string, id: string, ids: readonly string[]): string | null {
  const near = nearest(id, ids);
  return near && `${address}#${near}`;
}

/** @param near where its words may have gone */
function gone(address: string, what: string, edition: Edition | null, near: string | null = null): Finding {
  const page = pageOf(address);
  // A page of an edition in place of ours keeps what readers may have kept of ours: that line is ours.
  const file = listOf("published.yaml", page, edition?.covered.has(page) ? null : edition);
  const redirects = file.replace("published", "redirects");
  return {
    file,
    message: `${what} ${address} was published and is gone.`,
    fix: `Bring it back under its old name, or say in ${redirects} where it went, like “${address}: ${near ?? "/levels"}”.`,
    missing: page,
  };
}

function unlisted(now: ReadonlyMap<string, string[]>, { settings: { published: listed, edition } }: Checked): Finding[] {
  return [...now]
    .filter(([address, ids]) => !listed[address] || ids.some((id) => !listed[address]?.includes(id)))
    .map(([address]) => ({
      file: listOf("published.yaml", address, edition),
      message: `${address} has parts that are not on the list of what is published.`,
      fix: "When you are sure of its address and heading ids, run “npm run content:publish”.",
      missing: address,
    }));
}

function pageOf(place: string): string {
  return place.split("#", 1)[0] ?? "";
}

/** A redirect leads somewhere that is, from somewhere that is not. */
function wrongRedirects(now: ReadonlyMap<string, string[]>, { settings: { redirects, edition } }: Checked): Finding[] {
  const isLeftOut = (from: string) => edition !== null && Object.hasOwn(edition.leftOut, from);
  const at = (from: string) => ({
    file: listOf("redirects.yaml", from, edition),
    ...(isLeftOut(from) ? { field: `leftOut.${from}` } : {}),
  });
  const isPage = (address = "") => now.has(address) || isDrawn(address);
  const stands = (place: string) => {
    const [address = "", id] = place.split("#");
    return id ? (now.get(address) ?? drawnIds(address)).includes(id) : isPage(address);
  };
  return Object.entries(redirects).flatMap(([from, to]) => [
    ...(stands(from) ? [{ ...at(from), message: `${from} still stands.`, fix: "Remove its line." }] : []),
    // A page left out that leads to no page is told by the edition's own check.
    ...(stands(to) || (isLeftOut(from) && !isPage(to.split("#")[0]))
      ? []
      : [
          {
            ...at(from),
            message: `${from} leads to ${to}, which is not there.`,
            fix: "Correct where it leads.",
            missing: pageOf(to),
          },
        ]),
  ]);
}
