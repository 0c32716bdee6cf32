import { Strip, type Titled } from "./figure";

/**
 * Withdrawal rises, stays dangerous – also where it seems to ease –, and fades. No hours, since the sources do not agree on any: the
 * torn edges say that the widths are no measure of time.
 */
export function WithdrawalBand({ title }: Titled) {
  return (
    <Strip title={title}>
      <path className="t" d="M0 56q60-3 92-40l4 10-6 11 6 11-4 10H0z" />
      <path className="a" d="M104 58l4-10-6-11 6-11-4-12q10-12 18 4t20-6q28-18 52 2l4 12-6 11 6 11-4 10z" />
      <path className="a" d="M112 34l8-11M116 58l32-46M138 58l36-50M162 58l31-41" />
      <path className="w" d="M206 58l4-10-6-11 6-11-4-10q33 38 94 40v2z" />
    </Strip>
  );
}
