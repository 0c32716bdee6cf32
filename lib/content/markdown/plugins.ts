import remarkGfm from "remark-gfm";
import { remarkBoxes } from "./boxes";
import { remarkCallouts } from "./callouts";
import { remarkCitations } from "./citations";
import { remarkHeadingIds } from "./heading-ids";
import { rehypePermalinks } from "./permalinks";
import { rehypeTables } from "./tables";

/** What contentlayer adds to plain Markdown when it compiles a page. */
export const markdownPlugins = {
  remarkPlugins: [remarkGfm, remarkBoxes, remarkHeadingIds, remarkCitations, remarkCallouts],
  rehypePlugins: [rehypePermalinks, rehypeTables],
};
