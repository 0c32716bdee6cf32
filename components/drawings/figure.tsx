import type { ReactNode } from "react";

export interface Titled {
  /** What the drawing shows, for readers who do not see it; left out where the words beside it say the same. */
  readonly title?: string | undefined;
}

interface FrameProps extends Titled {
  readonly children: ReactNode;
}

/**
 * A drawing in a box of 96 by 96. Its colors are classes of app/figures.css, so that they follow the scheme and forced
 * colors: w what lies still (the person who needs help), c skin and paper, s what you move (the helper), h hair, a alarm.
 */
export function Figure({ title, children }: FrameProps) {
  return <Frame title={title} box="0 0 96 96" name="fig" content={children} />;
}

/** A drawing in a box of 48 by 48, shown small. */
export function Icon({ title, children }: FrameProps) {
  return <Frame title={title} box="0 0 48 48" name="fig icon" content={children} />;
}

/** A drawing as wide as what it stands above; only its height is fixed. */
export function Strip({ title, children }: FrameProps) {
  return <Frame title={title} box="0 0 300 60" name="fig strip" stretch content={children} />;
}

interface SvgProps extends Titled {
  readonly box: string;
  readonly name: string;
  readonly stretch?: boolean;
  readonly content: ReactNode;
}

/** Either a title or nothing for screen readers: never both, or they would hear everything twice. */
function Frame({ title, box, name, stretch, content }: SvgProps) {
  const stretched = stretch ? "none" : undefined;
  if (!title)
    return (
      <svg className={name} viewBox={box} preserveAspectRatio={stretched} aria-hidden="true">
        {content}
      </svg>
    );
  return (
    <svg className={name} viewBox={box} preserveAspectRatio={stretched} role="img">
      <title>{title}</title>
      {content}
    </svg>
  );
}
