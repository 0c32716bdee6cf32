import { readModel } from "@/lib/page/read-model";
import { explainSearch } from "@/lib/search/explain";
import { siteSearch } from "./site-search";

// npm run search:explain -- "…" — why a search is answered as it is.
const query = process.argv.slice(2).join(" ");
if (!query) {
  console.error('Name a search: npm run search:explain -- "cant stop drinking"');
  process.exit(1);
}
for (const line of explainSearch(siteSearch(process.cwd(), readModel(process.cwd())).engine, query)) console.log(line);
