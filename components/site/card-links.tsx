import type { LinkCard } from "@/lib/page/types";

/** Links as cards, as many beside each other as fit. */
export function CardLinks({ cards }: { readonly cards: readonly LinkCard[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-3">
      {cards.map(({ address, label, note }) => (
        <li key={address}>
          <a
            href={address}
            className="block h-full min-h-11 rounded-xl border border-line bg-card px-4 py-3 text-ink no-underline hover:border-pine"
          >
            <b className="block text-pine">{label}</b> {note ? <small className="text-soft">{note}</small> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
