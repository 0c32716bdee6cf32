import { Search } from "@/components/search/search";
import { metadataOf } from "@/lib/page/metadata";
import { searchPage } from "@/lib/page/search";

// The search page before anything is asked: a document like any other, served at /search.
const page = searchPage(null);

export const metadata = metadataOf(page);

export default function Page() {
  return <Search page={page} />;
}
