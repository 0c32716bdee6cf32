import { ImageResponse } from "next/og";
import { IconImage } from "@/components/share/icon-image";
import { BRAND_MARK, svgAddress } from "@/lib/page/brand-mark";
import { ICON_SIZES } from "@/lib/page/machines/web-manifest";

interface Context {
  readonly params: Promise<{ size: string }>;
}

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return ICON_SIZES.map((size) => ({ lang: "en", size: `${size}.png` }));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const size = Number.parseInt((await params).size, 10);
  return new ImageResponse(<IconImage mark={svgAddress(BRAND_MARK)} size={size} />, { width: size, height: size });
}
