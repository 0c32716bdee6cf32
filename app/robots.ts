import type { MetadataRoute } from "next";
import { site } from "@/lib/site";

/** Pages that must not be listed say so themselves, and can only be heard when they may be read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site.url}/sitemap.xml` };
}
