import type { MetadataRoute } from "next";
import { site } from "@/lib/site";
import { paper } from "../colors";

export const ICON_SIZES = [192, 512] as const;

/** What a phone needs to put the site on its home screen. There is no service worker: nothing stays on the device. */
export function webManifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: site.name,
    short_name: site.name,
    description: "The levels of addiction treatment in plain words.",
    lang: "en",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: paper.light,
    theme_color: paper.light,
    icons: ICON_SIZES.flatMap((size) =>
      (["any", "maskable"] as const).map((purpose) => ({
        src: `/icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    ),
  };
}
