import next from "next";
import { createSiteServer } from "./lib/delivery/server";

const port = Number(process.env.PORT || 3000);
const app = next({ dev: false, port });
await app.prepare();

createSiteServer(app.getRequestHandler()).listen(port, () => {
  console.log(`Care Steps is served on http://localhost:${port}`);
});
