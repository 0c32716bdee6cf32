import { Cited } from "@/components/article/cited";
import type { Way } from "@/lib/page/ways";

/** Where people go from a level, and when. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <section aria-labelledby="ways" className="mt-10">
      <h2 id="ways">Up and down from here</h2>
      <ul className="mt-3 grid list-disc gap-2 pl-5">
        {ways.map(({ direction, name, comparison, when }) => (
          <li key={comparison} className="max-w-[66ch]">
            {direction === "up" ? "Up to " : "Down to "}
            <a href={comparison}>{name}</a>: <Cited text={when} />
          </li>
        ))}
      </ul>
    </section>
  );
}
