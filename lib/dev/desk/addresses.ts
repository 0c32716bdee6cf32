/** The desk’s own address. No page has it, and no article may. */
export const DESK = "/desk";

/** Where the desk shows a page of the site: /iop → /desk/iop. */
export function deskAddress(page: string): string {
  return `${DESK}${page}`;
}

/** The page that an address of the desk shows; null for the list, and for what is not the desk’s. */
export function shownPage(pathname: string): string | null {
  return pathname.startsWith(`${DESK}/`) ? pathname.slice(DESK.length) : null;
}

/** What is added to a page’s address so that the delivered document comes as the desk may frame it. */
export const FRAMED = "?document=framed";
