import { buildScript } from "./build-script";

// npm run script — bundles the site's script.
console.log(`Script: ${await buildScript(process.cwd())}`);
