import { scriptAddress } from "@/lib/page/script-address";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";

/** The one script of the site, which comes after the first frame. */
export function SiteScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a line of ours that is the same in every document.
  return <script data-src={scriptAddress} dangerouslySetInnerHTML={{ __html: SCRIPT_LOADER }} />;
}
