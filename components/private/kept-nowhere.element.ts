/**
 * Around a form whose answers are kept nowhere. Leaving the page clears it, since Back may bring the page from memory as
 * it was left; fields grow with what is written in them; and the words about printing become a button that prints.
 */
export class KeptNowhere extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const words = this.querySelector("[data-print]");
    if (!form || !(words instanceof HTMLElement)) return;
    addEventListener("pagehide", () => form.reset());
    form.addEventListener("input", grow);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.dataset.print ?? "";
    button.addEventListener("click", () => print());
    words.replaceWith(button);
  }
}

/** What CSS does by itself in browsers that know field-sizing: paper would have only as much as the field shows. */
function grow({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement) || CSS.supports("field-sizing", "content")) return;
  target.style.height = "auto";
  target.style.height = `${target.scrollHeight + 4}px`;
}
