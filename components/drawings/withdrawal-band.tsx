import { Strip, type Titled } from "./figure";

/** Withdrawal rises, stays dangerous – also where it seems to ease –, and fades. No hours: the sources do not agree on any. */
export function WithdrawalBand({ title }: Titled) {
  return (
    <Strip title={title}>
      <path className="t" d="M0 56q65-3 100-42v44H0z" />
      <path className="a" d="M100 58V14q12-12 20 4t20-6q30-18 60 2v44z" />
      <path className="a" d="M104 40l16-22M112 58l40-54M136 58l40-54M160 58l37-50M184 58l16-22" />
      <path className="w" d="M200 58V14q35 39 100 42v2z" />
    </Strip>
  );
}
