import { ensureNginx, NO_NGINX } from "./nginx";

// npm run nginx — makes sure that there is an nginx for the tests of docs/operating; without one they are skipped.
console.log(`nginx: ${ensureNginx() ?? `tests behind it are skipped; ${NO_NGINX}`}`);
