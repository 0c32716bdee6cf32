import type { BreadcrumbList, DefinedTermSet, MedicalWebPage, WebSite, WithContext } from "schema-dts";
import { site, wholeAddress } from "@/lib/site";
import type { ArticlePage } from "../article";
import type { GlossaryPage } from "../glossary";
import type { Crumb } from "../types";

// What search engines read besides the page itself, in the words of schema.org: only what they use, since every page carries it.

const CONTEXT = "https://schema.org";

/**
 * An article: what it is called, when it was checked against its sources and changed, and the way to it. A clinician and the
 * day of the review are named only when all of the page was reviewed as it is now: https://schema.org/reviewedBy
 */
export function articleData({ address, title, dates, breadcrumb, review: { holds } }: ArticlePage): WithContext<MedicalWebPage> {
  return {
    "@context": CONTEXT,
    "@type": "MedicalWebPage",
    name: title,
    url: wholeAddress(address),
    lastReviewed: holds?.date ?? dates.checked,
    ...(holds ? { reviewedBy: { "@type": "Person", name: holds.name, jobTitle: holds.role } } : {}),
    ...(dates.changed === dates.checked ? {} : { dateModified: dates.changed }),
    ...(breadcrumb.length > 1 ? { breadcrumb: trail(breadcrumb) } : {}),
  };
}

/** Search engines take two steps or more: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
function trail(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map((crumb, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: crumb.label,
      // The last is the page itself, whose address is known.
      ...(crumb.address ? { item: wholeAddress(crumb.address) } : {}),
    })),
  };
}

/** The site, and how to search it. */
export function siteData(): WithContext<WebSite> {
  return {
    "@context": CONTEXT,
    "@type": "WebSite",
    name: site.name,
    url: site.url,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${site.url}/search?q={search_term_string}` },
      // The name that search engines look for; schema-dts knows only the properties themselves.
      ...{ "query-input": "required name=search_term_string" },
    },
  };
}

/** The glossary: every term with its definition and its own address. */
export function glossaryData({ title, address, letters }: GlossaryPage): WithContext<DefinedTermSet> {
  const url = wholeAddress(address);
  return {
    "@context": CONTEXT,
    "@type": "DefinedTermSet",
    name: title,
    url,
    hasDefinedTerm: letters
      .flatMap(({ entries }) => entries)
      .map(({ id, term, definition }) => ({
        "@type": "DefinedTerm",
        name: term,
        description: definition.value,
        url: `${url}#${id}`,
      })),
  };
}
