import { readManifest } from "@/lib/server/manifest";
import { LIMITS, weigh } from "./budget";

// npm run budget — prints the ten heaviest pages and all that is loaded besides; ends with status 1 when anything is over its limit.
const { heaviest, assets, failures } = weigh(process.cwd(), readManifest(process.cwd()));
const line = (name: string, bytes: number, limit: number) =>
  `${String(bytes).padStart(7)}  ${name}${limit === LIMITS.document ? "" : ` (may have ${limit})`}`;
console.log(`Bytes in brotli (a document may have ${LIMITS.document})`);
for (const { address, bytes, limit } of heaviest.slice(0, 10)) console.log(line(address, bytes, limit));
for (const { name, bytes, limit } of assets) console.log(line(name, bytes, limit));
for (const failure of failures) console.error(`Over budget: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
