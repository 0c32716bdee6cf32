import { generate } from "./generate";

// npm run index — writes what the search page and the footer need.
generate(process.cwd());
console.log("Search index and catalog written.");
