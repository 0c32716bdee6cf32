import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { site } from "@/lib/site";

/** Longest name that a browser shows: OpenSearch 1.1, ShortName. */
const NAME_LENGTH = 16;

/**
 * Tells browsers how to search here, so that a reader can add the site to the address bar. OpenSearch 1.1. It names no
 * address for suggestions: what is typed would be sent with each letter.
 */
export function openSearch(): string {
  const results = { type: "text/html", method: "get", template: `${site.url}/search?q={searchTerms}` };
  return toXml([
    { type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' },
    x("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
      x("ShortName", site.name.slice(0, NAME_LENGTH)),
      x("Description", `Search ${site.name}: levels of addiction treatment in plain words`),
      x("InputEncoding", "UTF-8"),
      x("Language", "en-US"),
      x("Url", results),
    ]),
  ]);
}
