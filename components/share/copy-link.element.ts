import sheet from "@/components/share/status.css";
import { adoptSheet } from "../dom/adopt-sheet";

const SHOWN_MS = 4000;

/** Turns the plain link inside into buttons that copy and share the page's address; the marks beside headings copy theirs. */
export class CopyLink extends HTMLElement {
  /** Outside of this element, which may stand in a closed disclosure while a mark beside a heading is copied. */
  private readonly status = document.createElement("output");

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link || !navigator.clipboard || this.querySelector("button")) return;
    const { href } = link;
    const share = navigator.share
      ? [button("Share", () => navigator.share({ url: href, title: document.title }).catch(() => {})), " "]
      : [];
    link.replaceWith(
      // About as wide as the link, with or without the second button.
      button(share.length > 0 ? "Copy link" : "Copy link to page", () => this.copy(href)),
      " ",
      ...share,
    );
    adoptSheet(sheet);
    document.querySelector("main")?.append(this.status);
    document.addEventListener("click", (event) => this.copyPart(event));
  }

  /** A mark beside a heading still leads to its part, so its address stands in the address bar too. */
  private copyPart({ target }: Event): void {
    const mark = target instanceof Element && target.closest<HTMLAnchorElement>(".permalink");
    if (mark) void this.copy(mark.href);
  }

  private async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.status.textContent = "Link copied.";
    } catch {
      this.status.textContent = address;
      return;
    }
    setTimeout(() => {
      this.status.textContent = "";
    }, SHOWN_MS);
  }
}

function button(label: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}
