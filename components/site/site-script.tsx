import { scriptAddress } from "@/lib/page/script-address";

/** The one script of the site. */
export function SiteScript() {
  return <script type="module" src={scriptAddress} />;
}
