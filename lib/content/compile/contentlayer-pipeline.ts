import type { Processor } from "unified";
import type { VFile } from "vfile";
import { type Outline, parseMarkdown } from "../markdown/outline";
import { type CompileContext, compileContext } from "./context";
import { factsOf } from "./facts";
import { type CompiledText, compileText } from "./text";

type Compiled = CompiledText & { readonly outline: Outline | undefined };

let context: CompileContext | undefined;
const compiled = new Map<string, Compiled>();

/**
 * The pipeline that contentlayer compiles an article with: a text that the check has compiled already is not parsed again.
 * @param this the processor that contentlayer runs over the whole file
 */
export function pipeline(this: Processor): void {
  this.parser = () => ({ type: "root" });
  this.compiler = (_tree: unknown, file: VFile) => compile(sourcePath(file), String(file)).html;
}

/** What the pipeline made of an article, for contentlayer's computed fields. */
export function compiledText(sourceFilePath: string): Compiled {
  const found = compiled.get(sourceFilePath);
  if (!found) throw new Error(`${sourceFilePath} was not compiled.`);
  return found;
}

function compile(path: string, text: string): Compiled {
  const root = process.env.PWD ?? process.cwd();
  context ??= compileContext(root);
  const file = `content/${path}`;
  const { outline } = factsOf(file, "Article", text);
  const result = { ...compileText(file, text, context, parseMarkdown), outline };
  compiled.set(path, result);
  return result;
}

/** contentlayer puts what it knows about a document into its file. */
function sourcePath({ data }: VFile): string {
  const { sourceFilePath } = data.rawDocumentData as { sourceFilePath: string };
  return sourceFilePath;
}
