import type { TableLevel } from "@/lib/page/comparison";
import type { LinkCard } from "@/lib/page/types";

export interface PickerProps {
  readonly levels: readonly TableLevel[];
  readonly often: readonly LinkCard[];
  readonly pairs: readonly LinkCard[];
}

/** A plain form that leads to a comparison; below it the pairs as links, which need no server at all. */
export function Picker({ levels, often, pairs }: PickerProps) {
  return (
    <section id="picker" aria-label="Choose levels" className="no-print">
      <form action="/next-step/compare" method="get" className="pick" autoComplete="off">
        <LevelSelect label="First level" name="first" levels={levels} start="php" />
        <LevelSelect label="Second level" name="second" levels={levels} start="iop" />
        <LevelSelect label="Third, if you like" name="third" levels={levels} start="" />
        <button type="submit" className="rounded-full bg-pine font-semibold text-paper">
          Compare
        </button>
      </form>
      <h2 className="mt-6 mb-2 text-[1.2rem]">Often compared</h2>
      <Pairs cards={often} />
      <details className="mt-2">
        <summary>All 21 pairs</summary>
        <Pairs cards={pairs} />
      </details>
    </section>
  );
}

function Pairs({ cards }: { readonly cards: readonly LinkCard[] }) {
  return (
    <ul className="pairs">
      {cards.map(({ address, label }) => (
        <li key={address}>
          <a href={address}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

interface LevelSelectProps {
  readonly label: string;
  readonly name: string;
  readonly levels: readonly TableLevel[];
  readonly start: string;
}

function LevelSelect({ label, name, levels, start }: LevelSelectProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={start}>
        {start === "" ? <option value="">None</option> : null}
        {levels.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </select>
    </label>
  );
}
