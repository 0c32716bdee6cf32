/** How the page about the site begins to tell of a local edition, in every copy that is one: npm run doctor knows these by it. */
export const EDITION_SAYS = "It is a local edition of Care Steps";
