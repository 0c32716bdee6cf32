import { answerOf } from "@/lib/search/answer";
import { searchOfNames, searchOfTexts } from "./device-search";
import type { SearchFiles } from "./search-files";
import { SuggestionPopup } from "./suggestion-popup";

/**
 * Suggests pages while the reader types: by their names and headings as soon as those are there, then the first results
 * of the whole search. By the pattern “editable combobox with list autocomplete” of the ARIA Authoring Practices Guide.
 */
export async function suggest(box: HTMLElement, input: HTMLInputElement, files: Promise<SearchFiles>): Promise<void> {
  // Once the results are asked for nothing may cover them, on this page or before the next one comes.
  let asked = false;
  input.form?.addEventListener("submit", () => {
    asked = true;
  });
  let find = await searchOfNames(files);
  const popup = new SuggestionPopup(box, input);
  const show = () => popup.show(input.value.trim() ? answerOf(find(input.value)) : null);
  input.addEventListener("input", (event) => {
    // Half-written letters of other scripts are no words yet.
    asked = false;
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  input.form?.addEventListener("submit", () => {
    popup.close();
    // A phone's keyboard would cover the results.
    input.blur();
  });
  input.addEventListener("keydown", (event) => popup.press(event, show));
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) popup.close();
  });
  if (document.activeElement === input && !asked) show();
  // Where the texts do not come, or are the server's to search, names go on being suggested.
  const whole = await searchOfTexts(files).catch(() => null);
  if (!whole) return;
  find = whole;
  if (document.activeElement === input && popup.mayChange && !asked) show();
}
