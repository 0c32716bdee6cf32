import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Ask } from "./ask";

/**
 * The same asker, one request a host at a time, redirects from elsewhere too, with a pause between two; a host that said
 * 429 is left alone from then on.
 * @param pause milliseconds from an answer to the next request of its host
 */
export function politely(ask: Ask, pause: number): Ask {
  const last = new Map<string, Promise<Answer>>();
  const busy = new Set<string>();
  const askUnlessBusy: Ask = async (url, method) => {
    if (busy.has(url.host)) return { failure: "HOST_BUSY" };
    const answer = await ask(url, method);
    if ("status" in answer && answer.status === 429) busy.add(url.host);
    return answer;
  };
  return (url, method) => {
    const before = last.get(url.host);
    const mine = before ? before.then(() => wait(pause)).then(() => askUnlessBusy(url, method)) : askUnlessBusy(url, method);
    last.set(url.host, mine);
    return mine;
  };
}
