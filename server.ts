import { run } from "./lib/delivery/run";

run({ root: process.cwd(), port: Number(process.env.PORT || 3000), tls: process.env.BEHIND_TLS === "1" });
