import { ImageResponse } from "next/og";
import { IconImage } from "@/components/share/icon-image";
import { BRAND_MARK, svgAddress } from "@/lib/page/brand-mark";

const SIZE = 180;

export const dynamic = "force-static";

/** Apple's devices ask for it here, without a link, when someone puts the site on the home screen. */
export function GET(): Response {
  return new ImageResponse(<IconImage mark={svgAddress(BRAND_MARK)} size={SIZE} />, { width: SIZE, height: SIZE });
}
