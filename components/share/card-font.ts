import { join } from "node:path";

/** The font of cards; Next.js brings it for its own pictures. */
export const CARD_FONT = {
  font: "Geist",
  fontfile: join(process.cwd(), "node_modules/next/dist/compiled/@vercel/og/Geist-Regular.ttf"),
};

// Where nothing is said, the machine's settings decide how letters are drawn, and one that has none complains. Threads have no
// environment of their own: who begins one imports this before.
process.env.FONTCONFIG_FILE ??= join(process.cwd(), "components/share/fonts.conf");
