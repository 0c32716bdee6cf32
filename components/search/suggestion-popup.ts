import { jsx, nodeOf } from "@/components/dom/jsx-runtime";
import sheet from "@/components/search/suggestions.css";
import type { SearchAnswer } from "@/lib/search/answer";
import { adoptSheet } from "../dom/adopt-sheet";
import { SuggestedDanger, Suggestions } from "./suggestions";

/** Opens below the box: what to do in danger, then the pages. The reader's place in the list is `active`, -1 for none. */
export class SuggestionPopup {
  private readonly id = `suggestions-${document.querySelectorAll("[role=listbox]").length}`;
  private readonly danger = document.createElement("div");
  private readonly list = document.createElement("div");
  private readonly status = document.createElement("p");
  private readonly popup = document.createElement("div");
  private active = -1;
  private kind = "";

  constructor(
    box: HTMLElement,
    private readonly input: HTMLInputElement,
  ) {
    adoptSheet(sheet);
    const { danger, list, status, popup } = this;
    danger.setAttribute("role", "alert");
    status.setAttribute("role", "status");
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    list.id = this.id;
    popup.append(danger, list);
    popup.hidden = true;
    // A box that scrolls is a stop of its own on the way with Tab; this one is gone through with the arrows.
    popup.tabIndex = -1;
    // Pressing the mouse would take the focus from the box, and close the list before the click arrives.
    popup.addEventListener("mousedown", (event) => event.preventDefault());
    box.append(popup, status);
    input.setAttribute("aria-controls", this.id);
  }

  /** @param answer null when nothing was typed */
  show(answer: SearchAnswer | null): void {
    this.showDanger(answer?.danger ?? null);
    const { hits = [], nearest = [] } = answer ?? {};
    const pages = (hits.length > 0 ? hits : nearest).slice(0, MOST);
    this.list.replaceChildren(nodeOf(jsx(Suggestions, { id: this.id, pages })));
    this.choose(-1);
    this.open(pages.length > 0 || Boolean(answer?.danger));
    this.status.textContent = answer ? spoken(pages.length) : "";
  }

  /** A key in the box: down and up move, Enter follows, Escape closes; all else is typing. */
  press(event: KeyboardEvent, show: () => void): void {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (ctrlKey || metaKey || altKey || isComposing) return;
    const { length } = this.options;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (this.popup.hidden) show();
      else this.choose(next(this.active, key === "ArrowDown" ? 1 : -1, length));
    } else if (key === "Enter" && this.active >= 0) this.options[this.active]?.click();
    else if (key === "Escape" && !this.popup.hidden) this.close();
    else return;
    event.preventDefault();
  }

  /** Whether better suggestions may take the place of what is said: not once the reader is on one of them, or closed it. */
  get mayChange(): boolean {
    return this.status.textContent !== "" && this.active < 0;
  }

  close(): void {
    this.choose(-1);
    this.open(false);
    this.status.textContent = "";
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private open(open: boolean): void {
    this.popup.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
  }

  private choose(index: number): void {
    this.active = index;
    for (const [i, option] of this.options.entries()) option.setAttribute("aria-selected", String(i === index));
    const chosen = this.options[index];
    if (chosen) this.input.setAttribute("aria-activedescendant", chosen.id);
    else this.input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  /** Drawn anew only when it says something else: each drawing is read aloud. */
  private showDanger(notice: SearchAnswer["danger"]): void {
    if (this.kind === (notice?.kind ?? "")) return;
    this.kind = notice?.kind ?? "";
    this.danger.replaceChildren(nodeOf(notice && jsx(SuggestedDanger, { notice })));
  }
}

const MOST = 6;

/** Round the list, with a place between last and first where nothing is chosen. */
function next(active: number, step: number, length: number): number {
  return ((active + 1 + step + length + 1) % (length + 1)) - 1;
}

function spoken(count: number): string {
  if (count === 0) return "No suggestion. Press Enter for all pages.";
  return `${count === 1 ? "1 suggestion" : `${count} suggestions`}. Use the down arrow.`;
}
