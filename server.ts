import next from "next";
import { run } from "./lib/delivery/run";
import { site } from "./lib/site";

run({
  root: process.cwd(),
  port: Number(process.env.PORT || 3000),
  origin: site.url,
  tls: process.env.BEHIND_TLS === "1",
  startPages: async () => {
    const app = next({ dev: false, quiet: true });
    await app.prepare();
    return app.getRequestHandler();
  },
});
