/**
 * Names the web manifest, by which the site can be put on a home screen, once the reader has touched the page: some
 * browsers fetch it as soon as they see its link.
 */
export class HomeScreen extends HTMLElement {
  connectedCallback(): void {
    addEventListener("pointerdown", nameManifest, { once: true });
  }
}

function nameManifest(): void {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "/manifest.webmanifest";
  document.head.append(link);
}
