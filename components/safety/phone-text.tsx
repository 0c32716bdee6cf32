const NUMBER = /\b(911|988|1-\d{3}-\d{3}-\d{4})\b/;

/** Numbers to call, as links wherever a text of data names them; the check of phone lines knows each of them. */
export function PhoneText({ text }: { readonly text: string }) {
  return text.split(NUMBER).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <a key={i} href={`tel:${part.length > 3 ? `+${part.replaceAll("-", "")}` : part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
