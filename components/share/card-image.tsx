import type { Card } from "@/lib/page/share/card";
import { CARD_SIZE } from "@/lib/page/share/card-address";
import { cardTitle, drawable } from "@/lib/page/share/drawable";
import { CARD_COLORS, STEP_COLORS } from "./card-colors";

/** The words end where the drawing begins. */
const TEXT = {
  position: "absolute",
  left: 64,
  top: 112,
  width: 1072,
  height: 258,
  overflow: "hidden",
  display: "flex",
  flexDirection: "column",
} as const;

interface CardImageProps {
  readonly card: Card;
  readonly siteName: string;
  /** The brand's mark as an address. */
  readonly mark: string;
}

/**
 * A link preview's picture. next/og draws it at build and knows inline styles only; it never becomes part of a page.
 */
export function CardImage({ card, siteName, mark }: CardImageProps) {
  const title = cardTitle(card.title);
  return (
    <div style={{ ...CARD_SIZE, display: "flex", background: CARD_COLORS.paper, color: CARD_COLORS.ink }}>
      <div style={{ position: "absolute", left: 64, top: 48, display: "flex", alignItems: "center", fontSize: 30 }}>
        {/* biome-ignore lint/performance/noImgElement: this is a drawing, not a page. */}
        <img src={mark} width={44} height={44} alt="" style={{ marginRight: 16 }} />
        {drawable(siteName)}
      </div>
      <div style={TEXT}>
        <div style={{ fontSize: titleSize(title), lineHeight: 1.15, wordBreak: "break-word" }}>{title}</div>
        <div style={{ marginTop: 14, fontSize: 26, lineHeight: 1.35, color: CARD_COLORS.soft }}>{drawable(card.line)}</div>
      </div>
      <CardSteps card={card} />
    </div>
  );
}

const LONG_TITLE = 48;

function titleSize(title: string): number {
  return title.length > LONG_TITLE ? 44 : 54;
}

/** The steps stand at the foot of the card, as wide as its text. */
function CardSteps({ card: { steps, marked } }: Pick<CardImageProps, "card">) {
  const [across, down] = [1072 / steps.width, 250 / steps.height];
  return (
    <div style={{ position: "absolute", left: 64, top: 380, width: 1072, height: 250, display: "flex" }}>
      {steps.boxes.map(({ id, x, y, width, height, name }, i) => {
        const here = marked.includes(id);
        const { fill, ink } = STEP_COLORS[i] ?? STEP_COLORS[0];
        return (
          <div
            key={id}
            style={{
              position: "absolute",
              left: x * across,
              top: y * down,
              width: width * across,
              height: height * down,
              display: "flex",
              justifyContent: "center",
              paddingTop: 10,
              fontSize: 23,
              background: fill,
              color: ink,
              borderRadius: 8,
              borderTop: here ? `14px solid ${CARD_COLORS.sun}` : "none",
            }}
          >
            {drawable(name)}
          </div>
        );
      })}
    </div>
  );
}
