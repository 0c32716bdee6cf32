/**
 * Up to so many articles the reader's device gets every text's postings, and answers searches itself. Above, what it would
 * have to load is more than one search is worth: it has names, headings and danger, and the server answers from the texts.
 * docs/decisions/0015-lists-and-index-that-grow.md
 */
export const DEVICE_ARTICLES = 400;

/** Whether a site of so many articles is searched on the reader's device, texts and all. */
export function answersOnDevice(articles: number): boolean {
  return articles <= DEVICE_ARTICLES;
}

/** What the page about privacy says of searches on a site of so many articles, with scripts on. */
export function searchPrivacy(articles: number): string {
  return answersOnDevice(articles)
    ? "With scripts on, your own device finds the answer. Your words are not sent to us. But you can see them in the address bar, so your browser’s history will list them too. If you reload that page, the words go to our server."
    : "With scripts on, your own device suggests pages while you type. What you type is not sent to us. But when you press Search, your words go to our server, since this site has too many pages for your device to look through. You can also see them in the address bar, so your browser’s history will list them too.";
}

/** The same in a line, for the page of results. */
export function searchPrivacyNote(articles: number): string {
  return answersOnDevice(articles)
    ? "With scripts on, what you search for stays on your device. Else it goes to our server, which does not keep it."
    : "What you type stays on your device until you press Search. Then it goes to our server, which does not keep it.";
}
