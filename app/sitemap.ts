import type { MetadataRoute } from "next";
import { listedPages, wholeAddress } from "@/lib/page/machines/listed";
import { site } from "@/lib/site";

export default function sitemap(): MetadataRoute.Sitemap {
  return listedPages().map(({ address, changed }) => ({
    url: wholeAddress(site.url, address),
    ...(changed ? { lastModified: changed } : {}),
  }));
}
