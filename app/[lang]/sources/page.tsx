import { SourceIndex } from "@/components/sources/source-index";
import { metadataOf } from "@/lib/page/metadata";
import { sourceIndexPage } from "@/lib/page/source-index";

const page = sourceIndexPage();

export const metadata = metadataOf(page);

export default function Page() {
  return <SourceIndex page={page} />;
}
