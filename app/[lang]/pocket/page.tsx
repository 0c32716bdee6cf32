import { Pocket } from "@/components/pocket/pocket";
import { metadataOf } from "@/lib/page/metadata";
import { pocketPage } from "@/lib/page/pocket";

const page = pocketPage();

export const metadata = metadataOf(page);

export default function Page() {
  return <Pocket page={page} />;
}
