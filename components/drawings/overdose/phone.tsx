import { Figure, type Titled } from "../figure";

/** 911 on a phone whose speaker is on. */
export function Phone({ title }: Titled) {
  return (
    <Figure title={title}>
      <rect className="w" x="10" y="4" width="46" height="88" rx="9" />
      <path className="c" d="M16 16h34v58H16z" />
      <path d="M28 83h10M29 10h8" />
      <text x="33" y="51">
        911
      </text>
      <path className="s" d="M62 42h5l9-9v30l-9-9h-5z" />
      <path d="M82 41q5 7 0 14M87 34q10 14 0 28" />
    </Figure>
  );
}
