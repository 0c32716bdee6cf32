import { LocalLines } from "@/components/safety/local-lines";
import type { ArticlePage } from "@/lib/page/article";
import { Prose } from "./prose";

/** What a local edition adds before the text: its phone lines where they are looked for, and its notes to the whole page. */
export function LocalParts({ local: { notes, lines } }: Pick<ArticlePage, "local">) {
  return (
    <>
      <LocalLines box={lines} />
      {notes ? <Prose html={notes} className="mt-6" /> : null}
    </>
  );
}
