import type { StepsDrawing, StepsLayout } from "@/lib/levels/steps-drawing";

/** The signature drawing. Standing steps where there is room; on a phone they lie, so that the words stay readable. */
export function StepsFigure({ steps }: { readonly steps: StepsDrawing }) {
  return (
    <figure className="mt-8 max-w-[46rem]">
      <Steps layout={steps.standing} words={steps.words} className="standing max-md:hidden" />
      <Steps layout={steps.lying} words={steps.words} className="lying md:hidden" />
      <figcaption className="mt-2 text-sm text-soft">
        Seven levels, from care around the clock to follow-up. People move up and down. No level is a prize or a punishment.
      </figcaption>
    </figure>
  );
}

interface StepsProps {
  readonly layout: StepsLayout;
  readonly words: string;
  readonly className: string;
}

function Steps({ layout, words, className }: StepsProps) {
  const { width, height, boxes } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset; "group" names it and keeps its links.
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words} className={`h-auto w-full ${className}`}>
      {boxes.map((box, i) => (
        <a key={box.id} href={box.address} className={`step step-${i + 1}`}>
          <rect className="step-box" x={box.x} y={box.y} width={box.width} height={box.height} rx="7" />
          <text className="step-name" x={box.name.x} y={box.name.y}>
            {box.name.text}
          </text>
          <text className="step-support" x={box.support.x} y={box.support.y}>
            {box.support.text}
          </text>
          {box.mark ? <circle className="step-here" cx={box.mark.x} cy={box.mark.y} r="7" /> : null}
        </a>
      ))}
    </svg>
  );
}
