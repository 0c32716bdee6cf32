import { SourceIndex } from "@/components/sources/source-index";
import { metadataOf } from "@/lib/page/metadata";
import { sourceIndexPage } from "@/lib/page/source-index";

export const metadata = metadataOf(sourceIndexPage());

export default function Page() {
  return <SourceIndex page={sourceIndexPage()} />;
}
