import { phoneParts } from "@/lib/page/phone-parts";

/** Numbers to call, as links wherever a text of data names them. */
export function PhoneText({ text }: { readonly text: string }) {
  return phoneParts(text).map((part, i) =>
    part.href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <a key={i} href={part.href}>
        {part.text}
      </a>
    ) : (
      part.text
    ),
  );
}
