/** The two numbers that every phone knows, as links wherever a text of data names them. */
export function PhoneText({ text }: { readonly text: string }) {
  return text.split(/\b(911|988)\b/).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <a key={i} href={`tel:${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
