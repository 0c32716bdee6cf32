import remarkGfm from "remark-gfm";
import { remarkBoxes } from "./boxes";
import { remarkCallouts } from "./callouts";
import { remarkCareCards } from "./care-cards";
import { remarkCitations } from "./citations";
import { remarkDrawnLists } from "./drawn-lists";
import { remarkHeadingIds } from "./heading-ids";
import { rehypePermalinks } from "./permalinks";
import { rehypeTables } from "./tables";

/** What contentlayer adds to plain Markdown when it compiles a page. */
export const markdownPlugins = {
  remarkPlugins: [remarkGfm, remarkBoxes, remarkHeadingIds, remarkCitations, remarkCallouts, remarkCareCards, remarkDrawnLists],
  rehypePlugins: [rehypePermalinks, rehypeTables],
};
