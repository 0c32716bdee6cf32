import { SCRIPT_LOADER } from "@/lib/page/script-loader";
import { cspHash } from "@/lib/server/headers";
console.log(cspHash(SCRIPT_LOADER));
