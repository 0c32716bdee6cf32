import { Glossary } from "@/components/glossary/glossary";
import { glossaryPage } from "@/lib/page/glossary";
import { metadataOf } from "@/lib/page/metadata";

const page = glossaryPage();

export const metadata = metadataOf(page);

export default function Page() {
  return <Glossary page={page} />;
}
