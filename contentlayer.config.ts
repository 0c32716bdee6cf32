import { makeSource } from "contentlayer2/source-files";
import { Article } from "./lib/content/kinds/article";
import { Level } from "./lib/content/kinds/level";
import { QuestionGroup } from "./lib/content/kinds/questions";
import { Helpline, Source, Term } from "./lib/content/kinds/reference";
import { CallSheet, Card, FirstDay } from "./lib/content/kinds/sheets";
import { markdownPlugins } from "./lib/content/markdown/plugins";
import { SETTING_FILES } from "./lib/content/settings";

export default makeSource({
  contentDirPath: "content",
  // Settings of the editorial rules; lib/content/settings.ts reads them.
  contentDirExclude: SETTING_FILES.map((file) => file.replace("content/", "")),
  documentTypes: [Article, Level, Source, Helpline, Term, Card, CallSheet, FirstDay, QuestionGroup],
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  markdown: markdownPlugins,
});
