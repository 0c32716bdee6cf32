import { existsSync } from "node:fs";

// npm start — plain JavaScript, since it must also say what is wrong where nothing was built.
const server = new URL(".generated/server.mjs", import.meta.url);

function end(why) {
  console.error(why);
  process.exit(1);
}

if (!existsSync(server)) end("There is no build here; run “npm run build”.");
// Besides a damaged file, packages may be missing.
await import(server).catch((error) =>
  end(`The build in .generated does not load; run “npm ci” and “npm run build”. (${error.message})`),
);
