import { Home } from "@/components/home/home";
import { homePage } from "@/lib/page/home";
import { metadataOf } from "@/lib/page/metadata";

export const metadata = metadataOf(homePage());

export default function Page() {
  return <Home page={homePage()} />;
}
