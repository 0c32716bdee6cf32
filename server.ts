import { run } from "./lib/delivery/run";

run(process.cwd(), process.env);
