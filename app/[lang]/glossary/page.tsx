import { Glossary } from "@/components/glossary/glossary";
import { StructuredData } from "@/components/site/structured-data";
import { glossaryPage } from "@/lib/page/glossary";
import { glossaryData } from "@/lib/page/machines/structured";
import { metadataOf } from "@/lib/page/metadata";

const page = glossaryPage();

export const metadata = metadataOf(page);

export default function Page() {
  return (
    <>
      <Glossary page={page} />
      <StructuredData data={glossaryData(page)} />
    </>
  );
}
