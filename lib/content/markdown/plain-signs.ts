import type { Processor } from "unified";

/**
 * What GitHub’s Markdown has and a text here has not: a tilde is a sign like any other, as in “2~3 weeks”, and nothing is
 * struck out; a list has no boxes to tick. checks/look-alikes.ts tells who writes these.
 */
const LEFT_OUT = ["strikethrough", "tasklistCheck"];

/** Leaves signs alone that remark-gfm would take for more; goes after it. */
export function remarkPlainSigns(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: LEFT_OUT } }];
}
