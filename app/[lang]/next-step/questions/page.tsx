import { QuestionsPage } from "@/components/compare/questions-page";
import { metadataOf } from "@/lib/page/metadata";
import { questionsPage } from "@/lib/page/questions-page";

export const metadata = metadataOf(questionsPage());

export default function Page() {
  return <QuestionsPage page={questionsPage()} />;
}
