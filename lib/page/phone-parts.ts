const NUMBER = /\b(911|988|1-\d{3}-\d{3}-\d{4})\b/;

/** A text in parts: words, and numbers to call with their links. The check of phone lines knows each number. */
export function phoneParts(text: string): { readonly text: string; readonly href: string | null }[] {
  return text.split(NUMBER).map((part, i) => ({
    text: part,
    href: i % 2 === 1 ? `tel:${part.length > 3 ? `+${part.replaceAll("-", "")}` : part}` : null,
  }));
}
