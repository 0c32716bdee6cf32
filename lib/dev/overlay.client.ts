/** What the front says of the content's problems. */
interface Told {
  readonly place: string;
  readonly address: string | null;
  readonly words: string;
  readonly fix: string;
  readonly warning: boolean;
}

/** The problems of the content, over the page: those of its own file first. */
class DevOverlay extends HTMLElement {
  private readonly list = this.attachShadow({ mode: "open" });

  show(all: readonly Told[]): void {
    const own = all.filter(({ address }) => address === location.pathname);
    const others = all.filter(({ address }) => address !== location.pathname);
    this.hidden = all.length === 0;
    const style = document.createElement("style");
    style.textContent =
      ":host{position:fixed;inset:auto 1rem 1rem;z-index:99;max-block-size:45vh;overflow:auto;padding:1rem;border:2px solid #8c1d18;border-radius:8px;background:#fff;color:#1b2a28;font:15px/1.5 system-ui}:host([hidden]){display:none}code{font-weight:600}li{margin-block:.4rem}";
    const switchTo = document.createElement("a");
    switchTo.href = "?document";
    switchTo.textContent = "Show the delivered document";
    const desk = document.createElement("a");
    desk.href = `/desk${location.pathname}`;
    desk.textContent = "Open it on the desk";
    const sections = [...section("On this page", own), ...section("In other files", others)];
    this.list.replaceChildren(style, ...sections, switchTo, " · ", desk);
  }
}

function section(title: string, problems: readonly Told[]): Node[] {
  if (problems.length === 0) return [];
  const heading = document.createElement("b");
  heading.textContent = `${title}: ${problems.length}`;
  const list = document.createElement("ul");
  list.append(...problems.map(item));
  return [heading, list];
}

function item({ place, words, fix, warning }: Told): Node {
  const line = document.createElement("li");
  const where = document.createElement("code");
  where.textContent = place;
  line.append(where, ` ${warning ? "(warning) " : ""}${words} → ${fix}`);
  return line;
}

/** When Next.js draws a changed page anew is not told: it is asked for again after so many milliseconds, and then twice as many. */
const FIRST_PAUSE = 100;
const LAST_PAUSE = 13_000;

const sheets = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'), ({ href }) => href);
const textOf = async (address: string) => (await fetch(address)).text();
/** The page and its style sheets, whose addresses stay. */
const textNow = async () => (await Promise.all([location.href, ...sheets].map(textOf))).join("");
const shown = textNow();
let round = 0;

/** Loads the page anew once it has changed, unless something else is made meanwhile. */
async function awaitChange(own: number, pause = FIRST_PAUSE): Promise<void> {
  if ((await textNow()) !== (await shown)) return location.reload();
  if (own === round && pause <= LAST_PAUSE) setTimeout(() => awaitChange(own, pause * 2), pause);
}

customElements.define("dev-overlay", DevOverlay);
const overlay = document.createElement("dev-overlay") as DevOverlay;
document.documentElement.append(overlay);
const events = new EventSource("/__dev/events");
events.addEventListener("problems", ({ data }) => overlay.show(JSON.parse(data)));
events.addEventListener("reload", () => {
  round += 1;
  void awaitChange(round);
});
