/**
 * Around the form of ticks. Leaving the page clears it, since Back may bring the page from memory as it was left; and
 * the sentence about printing becomes a button that prints.
 */
export class TickedAnswers extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const words = form?.querySelector(".ask-end span");
    if (!form || !words) return;
    addEventListener("pagehide", () => form.reset());
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Print what I ticked";
    button.addEventListener("click", () => print());
    words.replaceWith(button);
  }
}
