/** Where no server reads the picker's form, the device goes on to the comparison, if it is one of those on the page. */
export class ChosenLevels extends HTMLElement {
  connectedCallback(): void {
    const picked = [...new URLSearchParams(location.search).values()].filter(Boolean).sort();
    const { pathname } = [...document.links].find((link) => link.pathname === `/next-step/${picked.join("-vs-")}`) ?? {};
    if (pathname) location.replace(pathname);
  }
}
