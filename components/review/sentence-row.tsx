import type { KitSentence } from "@/lib/content/review/kit";

/** A sentence with its number, its sources, and room for an answer. */
export function SentenceRow({ sentence }: { readonly sentence: KitSentence }) {
  const { number, kind, where, goesOn, pieces, sources, sourcesFrom, answered } = sentence;
  return (
    <div className={`row k-${kind.replace(" ", "-")}${goesOn ? " goes-on" : ""}`} id={`s${number}`}>
      <b className="number">{number}</b>
      <div>
        <p className="says">
          {where ? <span className="where">{where}: </span> : null}
          {pieces.map(({ text, figure }, i) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name, and nothing moves on paper.
            figure ? <strong key={i}>{text}</strong> : text,
          )}
        </p>
        {sourcesFrom ? (
          <p className="source">
            Sources of {sourcesFrom === number - 1 ? `${sourcesFrom} and` : `${sourcesFrom} to`} {number}:
          </p>
        ) : null}
        {sources.map(({ id, title, publisher, year, url }) => (
          <p key={id} className="source">
            {title}. {publisher}, {year}.{url ? <span className="url"> {url}</span> : null}
          </p>
        ))}
        {answered ? null : <p className="line">Better words:</p>}
      </div>
      {answered ? (
        <p className="tick">You answered {answered}; not changed</p>
      ) : (
        <p className="tick">
          <i /> yes <i /> no
        </p>
      )}
    </div>
  );
}
