import { LIMITS, weigh } from "./budget";
import { readManifest } from "./manifest";

// npm run budget — prints the ten heaviest pages; ends with status 1 when anything is over its limit.
const { heaviest, assets, failures } = weigh(process.cwd(), readManifest(process.cwd()));
console.log(
  `Bytes in brotli (a document may have ${LIMITS.document}, /next-step ${LIMITS.nextStep}, the lists of sources and of words ${LIMITS.list})`,
);
for (const { address, bytes } of heaviest.slice(0, 10)) console.log(`${String(bytes).padStart(7)}  ${address}`);
for (const { kind, name, bytes } of assets) console.log(`${String(bytes).padStart(7)}  ${name} (may have ${LIMITS[kind]})`);
for (const failure of failures) console.error(`Over budget: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
