import { AllPages } from "@/components/pages/all-pages";
import { allPages } from "@/lib/page/all-pages";
import { metadataOf } from "@/lib/page/metadata";

const page = allPages();

export const metadata = metadataOf(page);

export default function Page() {
  return <AllPages page={page} />;
}
