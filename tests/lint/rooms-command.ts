import { execFileSync } from "node:child_process";
import { forbiddenImports, ROOMS } from "./rooms";

// Part of “npm run lint”: who may import what.
const SOURCES = Object.keys(ROOMS).map((room) => (room.endsWith(".ts") ? room : `${room}/**`));
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...SOURCES], {
  encoding: "utf8",
});
const files = tracked.split("\n").filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
const faults = await forbiddenImports(process.cwd(), files);
for (const fault of faults) console.error(fault);
console.log(`${files.length} files looked at; ${faults.length} imports that are not allowed.`);
process.exitCode = faults.length ? 1 : 0;
