import script from "@/.generated/script.json";

/** The one script of the site, named by its hash. */
export function SiteScript() {
  return <script type="module" src={script.address} />;
}
