import { deskAddress, FRAMED } from "./addresses";
import type { Step } from "./steps";
import type { PlacedProblem } from "./types";

/** The frame in which a page is shown; links to its parts open in it. */
export const READER = "reader";

const KINDS: Readonly<Record<Step["kind"], string>> = {
  fix: "Fix",
  due: "Dates",
  review: "Review",
  advice: "Better",
  done: "Done",
};

/** What to do next, the most pressing first. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ kind, text, href }) => (
        <li key={text} className={kind}>
          <b>{KINDS[kind]}</b>
          <span>
            {text}{" "}
            {href ? (
              <a href={href}>
                Show<span className="for-ears"> what “{KINDS[kind]}” is about</span>
              </a>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

/**
 * Problems with their places, what stands there, and what to do.
 * @param framed whether a page is shown beside them, so that a place can be shown in it
 */
export function Problems({ problems, framed }: { readonly problems: readonly PlacedProblem[]; readonly framed: boolean }) {
  if (problems.length === 0) return <p>None.</p>;
  return (
    <ol className="problems">
      {problems.map((problem, i) => (
        <li key={`${problem.file}:${problem.line}:${problem.message}`} className={problem.warning ? "warning" : "error"}>
          <h3>
            {problem.warning ? "Warning" : "Error"} {i + 1}, line {problem.line}
          </h3>
          <p>
            {problem.field ? <b>{problem.inPart ? `part “${problem.field}”` : problem.field}: </b> : null}
            {problem.message}
          </p>
          {problem.quote ? (
            <blockquote>
              <code>{problem.quote}</code>
            </blockquote>
          ) : null}
          <p>
            <b>What to do:</b> {problem.fix}
          </p>
          <p className="place">
            <code>
              {problem.file}:{problem.line}:{problem.column}
            </code>{" "}
            Rule: {problem.rule}.
          </p>
          <Place problem={problem} framed={framed} number={i + 1} />
        </li>
      ))}
    </ol>
  );
}

interface PlaceProps {
  readonly problem: PlacedProblem;
  readonly framed: boolean;
  readonly number: number;
}

function Place({ problem: { at }, framed, number }: PlaceProps) {
  if (!at) return null;
  if (!framed)
    return (
      <a className="button" href={deskAddress(at.address)}>
        Open {at.address}
      </a>
    );
  const hash = at.id ? `#${at.id}` : "#main";
  return (
    <a className="button" href={`${at.address}${FRAMED}${hash}`} target={READER}>
      Show it on the page<span className="for-ears"> (problem {number})</span>
    </a>
  );
}
