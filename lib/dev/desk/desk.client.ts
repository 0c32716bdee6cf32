/** When Next.js draws a changed page anew is not told: it is asked for again after so many milliseconds, and then twice as many. */
const FIRST_PAUSE = 250;
const LAST_PAUSE = 32_000;

const frame = document.querySelector("iframe");
/** The page in the frame, as it was delivered. */
let shown = "";

/** Finds a link again after its part was drawn anew. */
function selectorOf(one: Element | null): string | null {
  const part = one?.closest("[data-live]");
  const href = one?.getAttribute("href");
  return part && href ? `#${part.id} [href="${CSS.escape(href)}"]` : null;
}

/** Puts what changed in place, and leaves the focus, the scroll and all else as they are. */
async function refresh(): Promise<void> {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = selectorOf(document.activeElement);
  for (const part of document.querySelectorAll("[data-live]")) {
    const now = fresh.getElementById(part.id);
    if (now && now.innerHTML !== part.innerHTML) part.replaceChildren(...now.childNodes);
  }
  if (focused && document.activeElement === document.body) document.querySelector<HTMLElement>(focused)?.focus();
  say(fresh.getElementById("status")?.textContent ?? "");
}

/** A status that is written anew is read aloud, so only a new one is. */
function say(text: string): void {
  const status = document.getElementById("status");
  if (status && status.textContent !== text) status.textContent = text;
}

async function delivered(): Promise<string> {
  return frame ? (await fetch(frame.src)).text() : "";
}

let round = 0;

/** Waits for the page in the frame to change, unless something else is made meanwhile. */
async function awaitChange(own: number, pause = FIRST_PAUSE): Promise<void> {
  const text = await delivered();
  if (own !== round || !frame) return;
  if (text !== shown) frame.contentWindow?.location.reload();
  else if (pause <= LAST_PAUSE) setTimeout(() => awaitChange(own, pause * 2), pause);
}

/** The frame shows a page: of another one, the desk shows the rest too; of this one, its weight is known now. */
async function arrived(): Promise<void> {
  const path = frame?.contentDocument?.location.pathname;
  if (!frame || !path || path === "blank") return;
  if (path !== frame.dataset.address) return location.assign(`/desk${path}`);
  shown = await delivered();
  await refresh();
}

frame?.addEventListener("load", arrived);
if (frame?.contentDocument?.readyState === "complete") void arrived();
const told = new EventSource("/__dev/events");
told.addEventListener("problems", refresh);
told.addEventListener("reload", () => {
  round += 1;
  void awaitChange(round);
});

export {};
