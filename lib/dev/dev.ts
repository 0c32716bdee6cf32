import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Front } from "./front";
import { Maker } from "./make";

// npm run dev — the site as it is being written: content, index and script are made anew as their files change, and
// “next dev” draws the pages behind a front that shows the content's problems over them.
const root = process.cwd();
const port = Number(process.env.PORT || 3000);
const inner = port + 1;
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

const front = new Front(root, inner);
const maker = new Maker(root, ({ problems, error }) => {
  if (error) console.error(error);
  front.changed(problems);
});
// Pages are drawn from what was made last, where there is any, while it is made anew.
const made = maker.start();
if (!existsSync(join(root, ".generated/script.json"))) await made;
// next.config.ts imports the project’s own modules, which tsx finds.
const command = ["--import", "tsx", "node_modules/next/dist/bin/next", "dev", "--port", String(inner)];
const next = spawn(process.execPath, command, { stdio: "inherit", env });
front.listen(port);
console.log(`Care Steps: http://localhost:${port} – ?document after an address shows what a build would deliver.`);

function stop(): void {
  next.kill();
  maker.stop();
  process.exit();
}
process.once("SIGINT", stop).once("SIGTERM", stop);
next.once("exit", stop);
