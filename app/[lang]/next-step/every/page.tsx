import { EveryComparison } from "@/components/compare/every-comparison";
import { everyComparison } from "@/lib/page/every-comparison";
import { metadataOf } from "@/lib/page/metadata";

// Where the picker's form leads on a static host, which can't read it: lib/build/served-as.ts.
const page = everyComparison();

export const metadata = metadataOf(page);

export default function Page() {
  return <EveryComparison page={page} />;
}
