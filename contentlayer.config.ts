import { makeSource } from "contentlayer2/source-files";
import { pipeline } from "./lib/content/compile/contentlayer-pipeline";
import { documentTypes } from "./lib/content/contentlayer";
import { MODEL_FILE } from "./lib/content/search-model";
import { SETTING_FILES } from "./lib/content/settings";

export default makeSource({
  // “npm run content” names a copy where a file has line ends that contentlayer does not read.
  contentDirPath: process.env.CONTENT_FOLDER ?? "content",
  // Settings of the editorial rules; lib/content/settings.ts reads them.
  contentDirExclude: [...SETTING_FILES, MODEL_FILE].map((file) => file.replace("content/", "")),
  documentTypes,
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  markdown: (builder) => {
    builder.use(pipeline);
  },
});
