import { Strip, type Titled } from "./figure";

/** Withdrawal rises, stays dangerous – also where it seems to ease –, and fades. No hours: the sources do not agree on any. */
export function WithdrawalBand({ title }: Titled) {
  return (
    <Strip title={title}>
      <path className="t" d="M0 56q65-3 100-42v44H0z" />
      <path className="a" d="M100 58V14q12-12 20 4t20-6q30-18 60 2v44z" />
      <path className="a" d="M105 36l9-13M114 58l34-46M138 58l36-50M162 58l34-46M186 58l14-20" />
      <path className="w" d="M200 58V14q35 39 100 42v2z" />
    </Strip>
  );
}
