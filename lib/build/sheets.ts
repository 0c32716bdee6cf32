import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a style sheet by the address under which Next.js links it; undefined for any other address. */
export type SheetOf = (address: string) => string | undefined;

/**
 * Reads the style sheets of a build, once.
 * @param distDir the build's folder, .next
 * @throws Error when there is no build
 */
export function readSheets(distDir: string): SheetOf {
  const sheets = new Map(sheetTexts(distDir));
  return (address) => sheets.get(address.split("?", 1)[0] ?? "");
}

/** All style sheets of a build, each with its address. */
export function sheetTexts(distDir: string): [address: string, text: string][] {
  const folder = join(distDir, "static");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  return files.sort().map((file) => [addressOf(file), sheet(join(folder, file))]);
}

function addressOf(file: string): string {
  return `/_next/static/${file.split("\\").join("/")}`;
}

/** Comments that point to source maps would name the framework's files. */
function sheet(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, "")
    .trim();
}
