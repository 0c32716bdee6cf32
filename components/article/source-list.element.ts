/**
 * Opens the closed list around it when a note leads into it, and before printing. Newer browsers do both by themselves: the first by the
 * standard, the second by the style sheet for paper.
 */
export class SourceList extends HTMLElement {
  connectedCallback(): void {
    addEventListener("hashchange", this.reveal);
    addEventListener("beforeprint", this.open);
    this.reveal();
  }

  private readonly open = (): void => {
    const list = this.querySelector("details");
    if (list) list.open = true;
  };

  private readonly reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target)) return;
    this.open();
    target.scrollIntoView();
  };
}
