import { site } from "@/lib/site";

/** Lets a browser offer this site's search in its address bar. React puts it into the head. */
export function BrowserSearch() {
  return <link rel="search" type="application/opensearchdescription+xml" title={site.name} href="/opensearch.xml" />;
}
