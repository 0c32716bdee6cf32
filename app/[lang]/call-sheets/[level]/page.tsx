import { CallSheet } from "@/components/call-sheet/call-sheet";
import { callSheetPage } from "@/lib/page/call-sheet";
import { type LevelProps, levelRoute } from "../../level-route";

const route = levelRoute(callSheetPage);

export const dynamicParams = false;
export const generateStaticParams = route.params;
export const generateMetadata = route.metadata;

export default async function Page(props: LevelProps) {
  return <CallSheet page={await route.pageOf(props)} />;
}
