import { Busy } from "@/components/search/busy";
import { metadataOf } from "@/lib/page/metadata";
import { busyPage } from "@/lib/page/search";

// What readers get when a page cannot be made for them right now: a document, so that it needs nothing that is busy.
const page = busyPage();

export const metadata = metadataOf(page);

export default function Page() {
  return <Busy page={page} />;
}
