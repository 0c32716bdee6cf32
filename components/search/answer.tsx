import { InSpanish } from "@/components/safety/in-spanish";
import { CardLinks } from "@/components/site/card-links";
import type { SearchAnswer } from "@/lib/search/answer";
import { SearchHits } from "./search-hit";

/** What a search found, in words and links. Drawn by the server, and on the device by the script. */
export function Answer({ answer }: { readonly answer: SearchAnswer }) {
  const { outcome, meant, spanish, caution, unsure, hits } = answer;
  return (
    <>
      {caution ? <Caution /> : null}
      <p role="status" className="mt-3 text-[1.1rem] wrap-anywhere">
        {outcome}
      </p>
      <Meant meant={meant} />
      {spanish ? <Spanish /> : null}
      {unsure ? <Helpline /> : null}
      {hits.length > 0 ? <SearchHits hits={hits} /> : <Otherwise answer={answer} />}
    </>
  );
}

function Meant({ meant }: Pick<SearchAnswer, "meant">) {
  return meant ? (
    <p className="mt-2 wrap-anywhere">
      Did you mean{" "}
      <a href={meant.address} className="inline-flex min-h-11 items-center">
        {meant.text}
      </a>
      ?
    </p>
  ) : null;
}

/** Who speaks Spanish, and what a reader who gets no red box must know before anything that is in English. */
function Spanish() {
  return (
    <>
      <InSpanish />
      <p lang="es" className="mt-2">
        No deje de golpe el alcohol, las benzos (como Xanax) ni el GHB: puede matar. Pida antes ayuda médica.
      </p>
    </>
  );
}

/** Where somebody may be in danger, and nobody can be sure. */
function Caution() {
  return (
    <p className="mt-3">
      Could someone be in danger? <a href="tel:911">Call 911</a>. For heavy thoughts, <a href="tel:988">call</a> or{" "}
      <a href="sms:988">text 988</a>, at any hour.
    </p>
  );
}

function Helpline() {
  return (
    <p className="mt-3">
      Want a person to tell you where to find care? Call the free help line at any hour:{" "}
      <a href="tel:+18006624357">1-800-662-4357</a>.
    </p>
  );
}

/** Where nothing is an answer: someone to call, and what comes nearest. */
function Otherwise({ answer: { nearest, query } }: { readonly answer: SearchAnswer }) {
  return (
    <>
      {query ? <Helpline /> : null}
      {nearest.length > 0 ? (
        <>
          <h2 className="mt-8 mb-3">Nearest pages</h2>
          <CardLinks cards={nearest.map(({ address, title }) => ({ address, label: title, note: "" }))} />
        </>
      ) : null}
    </>
  );
}
