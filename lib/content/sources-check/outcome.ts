import type { Answer, Ask } from "./ask";

/** What has become of an address. */
export type Outcome =
  | { readonly kind: "alive" }
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "dead" | "doubtful"; readonly why: string };

/** Many servers answer these to HEAD although they have the page. */
const HEAD_REFUSED = new Set([403, 404, 405, 501]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
const MOST_REDIRECTS = 5;

/** What the codes of the network mean to an editor; a name that is not known and a closed door are final. */
const DEAD: Readonly<Record<string, string>> = { ENOTFOUND: "no such host", ECONNREFUSED: "its host refuses the connection" };
const DOUBTFUL: Readonly<Record<string, string>> = {
  TIMEOUT: "no answer in time",
  UND_ERR_CONNECT_TIMEOUT: "no answer in time",
  HOST_BUSY: "not asked: its host said 429 to another address",
};

/** What is also said of every address where a machine has no network, or no way to look up names. */
const OFFLINE: readonly string[] = [
  ...Object.values(DEAD),
  "no answer in time",
  ...["EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH"].map(noAnswer),
];

function noAnswer(code: string): string {
  return `no answer (${code})`;
}

/** Whether nobody at all was reached, which may be the fault of this machine. */
export function isUnreached(outcome: Outcome): outcome is Outcome & { readonly why: string } {
  return "why" in outcome && OFFLINE.includes(outcome.why);
}

/**
 * Asks an address and follows it by hand.
 * @returns moved only when every step up to the new address was for good, and a page is there at the end
 */
export async function outcomeOf(address: string, ask: Ask): Promise<Outcome> {
  let url = new URL(address);
  let moved: URL | null = null;
  let forGood = true;
  for (let steps = 0; steps <= MOST_REDIRECTS; steps += 1) {
    const answer = await answerTo(url, ask);
    const to = nextOf(answer, url);
    if (!to) return ended(answer, url.href === new URL(address).href ? "" : ` at ${url.href}`, moved);
    forGood &&= "status" in answer && FOR_GOOD.has(answer.status);
    if (forGood) moved = to;
    url = to;
  }
  return { kind: "doubtful", why: `more than ${MOST_REDIRECTS} redirects` };
}

async function answerTo(url: URL, ask: Ask): Promise<Answer> {
  const answer = await ask(url, "HEAD");
  return "status" in answer && HEAD_REFUSED.has(answer.status) ? ask(url, "GET") : answer;
}

/** Where a redirect leads; a place in the page goes along. */
function nextOf(answer: Answer, from: URL): URL | null {
  if (!("status" in answer) || !REDIRECTS.has(answer.status)) return null;
  const { location } = answer;
  if (location === null || !URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  if (!to.hash) to.hash = from.hash;
  return /^https?:$/.test(to.protocol) ? to : null;
}

function ended(answer: Answer, at: string, moved: URL | null): Outcome {
  if ("failure" in answer) {
    const dead = DEAD[answer.failure];
    if (dead) return { kind: "dead", why: dead + at };
    return { kind: "doubtful", why: (DOUBTFUL[answer.failure] ?? noAnswer(answer.failure)) + at };
  }
  const { status } = answer;
  if (status === 200) return moved ? { kind: "moved", to: moved.href } : { kind: "alive" };
  if (REDIRECTS.has(status)) return { kind: "doubtful", why: `${status} that leads nowhere${at}` };
  return { kind: status === 404 || status === 410 ? "dead" : "doubtful", why: `${status}${at}` };
}
