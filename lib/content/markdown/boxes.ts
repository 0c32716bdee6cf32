import { directiveFromMarkdown } from "mdast-util-directive";
import { directive } from "micromark-extension-directive";
import type { Processor } from "unified";

/**
 * Reads boxes (`:::danger … :::`), but not directives inside a line: those would turn "12:30" and "3:1" into commands.
 */
export function remarkBoxes(this: Processor) {
  const { text: _inLine, ...inFlow } = directive();
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), inFlow];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}
