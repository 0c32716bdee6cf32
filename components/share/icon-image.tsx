import { CARD_COLORS } from "./card-colors";

/**
 * The brand's mark on paper, with room around it, since phones cut icons to circles.
 * Only next/og draws it, which knows inline styles only.
 */
export function IconImage({ mark, size }: { readonly mark: string; readonly size: number }) {
  const inner = Math.round(size * 0.6);
  return (
    <div
      style={{
        width: size,
        height: size,
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        background: CARD_COLORS.paper,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: this is a drawing, not a page. */}
      <img src={mark} width={inner} height={inner} alt="" />
    </div>
  );
}
