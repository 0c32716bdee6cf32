import type { Step } from "@/lib/levels/stairs";

/** The signature drawing: one list. Its bars lie and grow shorter on a phone; where there is room they stand. */
export function StepsFigure({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <figure className="staircase">
      <ol className="stairs" aria-label="Seven levels of care, from most to least support">
        {steps.map(({ id, address, name, support, here }, i) => (
          <li key={id} className={`step-${i + 1}`}>
            <a href={address} aria-current={here ? "page" : undefined}>
              <b>{name}</b> <span>{support}</span>
            </a>
          </li>
        ))}
      </ol>
      <figcaption className="mt-2 text-sm text-soft">
        From care around the clock to follow-up. People move up and down. No level is a prize or a punishment.
      </figcaption>
    </figure>
  );
}
