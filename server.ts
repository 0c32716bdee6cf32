import { run } from "./lib/server/run";

run(process.cwd(), process.env);
