import { qrOf } from "@/lib/page/share/qr";
import { wholeAddress } from "@/lib/site";

/** On paper only: where the page lives, for a phone's camera and in letters. */
export function PrintedAddress({ address }: { readonly address: string }) {
  const url = wholeAddress(address);
  const { size, path, dashes } = qrOf(url);
  return (
    <p className="printed">
      <svg viewBox={`0 -.5 ${size} ${size}`} aria-hidden="true">
        <path d={path} strokeDasharray={dashes} />
      </svg>
      {url}
    </p>
  );
}
