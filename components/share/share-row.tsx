import { wholeAddress } from "@/lib/site";

interface ShareRowProps {
  readonly address: string;
  /** The address of a link that hides what the page is about, if there is one. */
  readonly discreet?: string | null;
  /** Whether the page lies behind such a link. */
  readonly hidesSubject?: boolean | undefined;
}

/** Who opens the discreet link to send it on comes to the button that copies it. */
const HERE = "share";

/** Plain links that work everywhere; with script they copy, share and print. */
export function ShareRow({ address, discreet = null, hidesSubject = false }: ShareRowProps) {
  const url = wholeAddress(address);
  return (
    <p id={hidesSubject ? HERE : undefined} className="share row no-print mt-2 flex flex-wrap items-center gap-x-5 text-sm">
      {hidesSubject ? (
        <b className="w-full">This link hides the subject; the page itself shows it. Copy it to send it on.</b>
      ) : null}{" "}
      <copy-link>
        <a href={url}>Link to this page</a>
      </copy-link>{" "}
      <a href={`mailto:?body=${url}`}>Send by e-mail</a>{" "}
      {discreet ? <a href={`${discreet}#${HERE}`}>Discreet link: hides the subject</a> : null}{" "}
      <print-page>Print: use your browser’s menu</print-page>
    </p>
  );
}
