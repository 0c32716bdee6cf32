/** How large every card is, in the shape that previews show whole. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Where a page's card lies: /iop → /cards/iop.png; the first page's is /cards/home.png. */
export function cardAddress(address: string): string {
  return `/cards${address === "/" ? "/home" : address}.png`;
}

/** The page that a card belongs to. */
export function pageOfCard(address: string): string {
  const page = address.replace(/^\/cards/, "").replace(/\.png$/, "");
  return page === "/home" ? "/" : page;
}
