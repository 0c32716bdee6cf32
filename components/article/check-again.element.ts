import { overdueLine } from "@/lib/content/overdue-line";

/** A page may be read long after it was built: when its check has come due meanwhile, it says so below its title. */
export class CheckAgain extends HTMLElement {
  connectedCallback(): void {
    const due = this.getAttribute("due") ?? "";
    const today = new Date().toISOString().slice(0, 10);
    const words = this.textContent?.match(/ by (.+)\.$/)?.[1];
    if (due >= today || !words) return;
    this.textContent = overdueLine(words);
    document.querySelector("h1")?.after(this);
  }
}
