import { FirstDay } from "@/components/first-day/first-day";
import { firstDayPage } from "@/lib/page/first-day";
import { type LevelProps, levelRoute } from "../../level-route";

const route = levelRoute(firstDayPage);

export const dynamicParams = false;
export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;

export default async function Page(props: LevelProps) {
  return <FirstDay page={await route.pageOf(props)} />;
}
