import { changed, mirrorChanges, startNginx } from "./nginx";

// Serves the mirror by docs/operating/nginx/mirror.conf, on the port that is given, for the journeys.
const port = Number(process.argv[2]);
const nginx = await startNginx({ "mirror.conf": changed("mirror.conf", mirrorChanges(port)) }, port);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void nginx.stop().then(() => process.exit(0)));
