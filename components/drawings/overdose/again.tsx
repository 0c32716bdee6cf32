import { Figure, type Titled } from "../figure";

/** A stopwatch at two to three minutes, and one more dose. */
export function Again({ title }: Titled) {
  return (
    <Figure title={title}>
      <path d="M24 3h14M31 3v7M51 14l4-4" />
      <circle className="w" cx="31" cy="37" r="27" />
      <text x="31" y="39">
        2–3
      </text>{" "}
      <text className="unit" x="31" y="52">
        min
      </text>
      <path className="c" d="M76 38h4l3 14H73zM73 70h10v10H73z" />
      <path className="s" d="M70 56h16v15H70zM64 51h28v5H64z" />
      <path className="c" d="M68 100V88q0-10 10-10t10 10v12" />
      <path d="M74 90h8M46 80h16M54 72v16" />
    </Figure>
  );
}
