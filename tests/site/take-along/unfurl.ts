import ogs from "open-graph-scraper";
import { expect } from "vitest";

/** What the unfurler takes for an address; it would refuse one without a domain, such as localhost. */
const ADDRESSES = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  protocols: ["http", "https"],
  require_host: true,
  require_port: false,
  require_protocol: true,
  require_tld: false,
  require_valid_protocol: true,
  validate_length: true,
};

/** What a link preview shows of a page, as a real unfurler reads it from the running site. */
export async function unfurl(url: string) {
  const { error, result } = await ogs({ url, urlValidatorSettings: ADDRESSES });
  expect(error).toBe(false);
  return result;
}
