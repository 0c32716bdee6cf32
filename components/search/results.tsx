import { jsx, nodeOf } from "@/components/dom/jsx-runtime";
import { DangerBlock } from "@/components/safety/danger-block";
import { answerOf, deviceAddress, resultsAddress, type SearchAnswer } from "@/lib/search/answer";
import { Answer } from "./answer";
import { deviceTexts, searchOfTexts } from "./device-search";
import type { SearchFiles } from "./search-files";
import { Snippet } from "./search-hit";

/**
 * Draws the results of a query in place of the empty page's, with the components that the server draws with.
 * Snippets come after the rest: their texts are as large as the index.
 * @throws Error when a part of the search did not come
 */
export async function showResults(place: HTMLElement, query: string, files: Promise<SearchFiles>): Promise<void> {
  const find = await searchOfTexts(files);
  draw(place, answerOf(find(query)));
  showAddress(query);
  // Without the texts the results are whole but for their snippets.
  const texts = await deviceTexts(files).catch(() => null);
  if (texts) addSnippets(place, answerOf(find(query, texts)));
}

function draw(place: HTMLElement, answer: SearchAnswer): void {
  place.replaceChildren(nodeOf(jsx(Answer, { answer })));
  document.getElementById("danger-now")?.parentElement?.remove();
  if (answer.danger) place.closest("main")?.prepend(nodeOf(jsx(DangerBlock, { notice: answer.danger })));
  const all = document.getElementById("all-pages");
  if (all) all.hidden = answer.hits.length > 0;
  for (const input of document.querySelectorAll<HTMLInputElement>("search-box input")) input.value = answer.query;
}

function addSnippets(place: HTMLElement, { hits }: SearchAnswer): void {
  const snippets = place.querySelectorAll("ol > li > p:last-of-type");
  for (const [i, { snippet }] of hits.entries()) snippets[i]?.replaceChildren(nodeOf(jsx(Snippet, { parts: snippet })));
}

/**
 * The address bar shows the address that anyone can be sent. On leaving, the history gets the one that a browser
 * asks for without the query, so that coming back tells the server nothing either.
 */
function showAddress(query: string): void {
  const show = () => history.replaceState(null, "", resultsAddress(query));
  show();
  addEventListener("pagehide", () => history.replaceState(null, "", deviceAddress(query)));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show();
  });
}
