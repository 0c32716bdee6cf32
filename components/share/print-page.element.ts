/** Turns the words on how to print into a button that does it. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Print";
    button.addEventListener("click", () => window.print());
    this.replaceChildren(button);
  }
}
