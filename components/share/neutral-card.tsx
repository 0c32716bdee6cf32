import { CARD_SIZE } from "@/lib/page/share/card-address";

/** The preview of a discreet link: no name, no drawing, no color of ours. Only next/og draws it, which knows inline styles only. */
export function NeutralCard({ title }: { readonly title: string }) {
  return (
    <div
      style={{
        ...CARD_SIZE,
        display: "flex",
        alignItems: "center",
        justifyContent: "center",
        background: "#ffffff",
        color: "#555566",
        fontSize: 64,
      }}
    >
      {title}
    </div>
  );
}
