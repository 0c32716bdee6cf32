import { Home } from "@/components/home/home";
import { StructuredData } from "@/components/site/structured-data";
import { homePage } from "@/lib/page/home";
import { siteData } from "@/lib/page/machines/structured";
import { metadataOf } from "@/lib/page/metadata";

export const metadata = metadataOf(homePage());

export default function Page() {
  return (
    <>
      <Home page={homePage()} />
      <StructuredData data={siteData()} />
    </>
  );
}
