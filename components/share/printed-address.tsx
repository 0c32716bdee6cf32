import { qrOf } from "@/lib/page/share/qr";
import { wholeAddress } from "@/lib/site";

interface PrintedAddressProps {
  readonly address: string;
  /** The day of the check and who reviewed the page; empty where another line on the first sheet tells it. */
  readonly checked?: string;
}

/** On paper only: where the page lives, for a phone’s camera and in letters. */
export function PrintedAddress({ address, checked = "" }: PrintedAddressProps) {
  const url = wholeAddress(address);
  const { size, path, dashes } = qrOf(url);
  return (
    <p className="printed">
      <svg viewBox={`0 -.5 ${size} ${size}`} aria-hidden="true">
        <path d={path} strokeDasharray={dashes} />
      </svg>
      {url}
      {checked ? ` Checked ${checked}` : null}
    </p>
  );
}
