import { LIMITS, weigh } from "./budget";
import { readManifest } from "./manifest";

// npm run budget — prints the ten heaviest pages; ends with status 1 when anything is over its limit.
const { heaviest, scriptBytes, failures } = weigh(process.cwd(), readManifest(process.cwd()));
console.log(
  `Bytes in brotli (a document may have ${LIMITS.document}, the lists of sources and of words ${LIMITS.list}, the script ${LIMITS.script})`,
);
for (const { address, bytes } of heaviest.slice(0, 10)) console.log(`${String(bytes).padStart(7)}  ${address}`);
console.log(`${String(scriptBytes).padStart(7)}  the script`);
for (const failure of failures) console.error(`Over budget: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
