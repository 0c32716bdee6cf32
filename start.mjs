import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// npm start — plain JavaScript, since it must also say what is wrong where nothing was built.
const server = new URL(".generated/server.mjs", import.meta.url);

function end(why) {
  console.error(why);
  process.exit(1);
}

try {
  readFileSync(server);
} catch ({ code }) {
  end(
    code === "EACCES" || code === "EPERM"
      ? `This user may not read ${fileURLToPath(server)}: run this as the user who built the site, or let this one read it.`
      : "There is no build here; run “npm run build”.",
  );
}
// Besides a damaged file, packages may be missing.
await import(server).catch((error) =>
  end(`The build in .generated does not load; run “npm ci” and “npm run build”. (${error.message})`),
);
