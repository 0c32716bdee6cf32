import { checkFiles } from "./check-files";
import { ContentError } from "./problem";

// npm run check:content — prints each problem on its own line and ends with status 1 if there is any.
try {
  console.log(checkFiles(process.cwd()));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
