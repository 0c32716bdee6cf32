import { Glossary } from "@/components/glossary/glossary";
import { glossaryPage } from "@/lib/page/glossary";
import { metadataOf } from "@/lib/page/metadata";

export const metadata = metadataOf(glossaryPage());

export default function Page() {
  return <Glossary page={glossaryPage()} />;
}
