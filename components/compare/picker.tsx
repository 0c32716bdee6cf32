import type { TableLevel } from "@/lib/page/comparison";
import type { LinkCard } from "@/lib/page/types";

export interface PickerProps {
  readonly levels: readonly TableLevel[];
  readonly pairs: readonly LinkCard[];
}

/** A plain form that leads to a comparison; below it every pair as a link, which needs no server at all. */
export function Picker({ levels, pairs }: PickerProps) {
  return (
    <section
      id="picker"
      aria-labelledby="picker-title"
      className="no-print mt-10 rounded-2xl border-[1.5px] border-pine bg-card p-6"
    >
      <h2 id="picker-title">Put two or three side by side</h2>
      <form action="/next-step/compare" method="get" className="mt-4 flex flex-wrap items-end gap-4" autoComplete="off">
        <LevelSelect label="First level" name="first" levels={levels} start="php" />
        <LevelSelect label="Second level" name="second" levels={levels} start="iop" />
        <LevelSelect label="Third, if you like" name="third" levels={levels} start="" />
        <button type="submit" className="min-h-11 rounded-full bg-pine px-6 font-semibold text-paper">
          Compare
        </button>
      </form>
      <details className="mt-4">
        <summary className="min-h-11 cursor-pointer py-2 font-semibold text-pine">All 21 pairs</summary>
        <ul className="flex flex-wrap gap-x-5">
          {pairs.map(({ address, label }) => (
            <li key={address}>
              <a href={address} className="inline-flex min-h-11 items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
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
    <label className="grid min-w-0 gap-1 text-sm font-semibold">
      {label}
      <select
        name={name}
        defaultValue={start}
        className="min-h-11 w-full rounded-lg border-[1.5px] border-edge bg-paper px-3 text-base font-normal"
      >
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
