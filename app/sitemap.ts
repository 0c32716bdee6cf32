import type { MetadataRoute } from "next";
import { listedPages } from "@/lib/page/machines/listed";
import { wholeAddress } from "@/lib/site";

export default function sitemap(): MetadataRoute.Sitemap {
  return listedPages().map(({ address, changed }) => ({
    url: wholeAddress(address),
    ...(changed ? { lastModified: changed } : {}),
  }));
}
