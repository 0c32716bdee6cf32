const SHOWN_MS = 4000;

/** Turns the plain link inside into a button that copies the link's address and says so. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link || !navigator.clipboard || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy link to this page";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    button.addEventListener("click", () => this.copy(link.href, status));
    link.replaceWith(button, " ", status);
  }

  private async copy(address: string, status: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = "Link copied.";
    } catch {
      status.textContent = address;
      return;
    }
    setTimeout(() => {
      status.textContent = "";
    }, SHOWN_MS);
  }
}
