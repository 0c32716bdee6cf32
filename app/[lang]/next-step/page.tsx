import { NextStep } from "@/components/compare/next-step";
import { metadataOf } from "@/lib/page/metadata";
import { nextStepPage } from "@/lib/page/next-step";

export const metadata = metadataOf(nextStepPage());

export default function Page() {
  return <NextStep page={nextStepPage()} />;
}
