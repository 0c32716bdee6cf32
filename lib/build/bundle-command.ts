import { buildScript } from "./bundle-script";
import { buildServer } from "./bundle-server";

// npm run script — bundles the site's script and compiles the server.
console.log(`Script: ${await buildScript(process.cwd())}`);
await buildServer(process.cwd());
