import { Cited } from "@/components/article/cited";
import { NextBlock } from "@/components/article/next-block";
import { SourceList } from "@/components/article/source-list";
import { PhoneText } from "@/components/safety/phone-text";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { FirstDayPage } from "@/lib/page/first-day";

/** What often happens on the first day, along a line, in its order. */
export function FirstDay({ page }: { readonly page: FirstDayPage }) {
  const { title, intro, address, points, next, sources } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-1">{title}</h1>
      <p className="lead mt-2">
        <PhoneText text={intro} />
      </p>
      <ol className="timeline">
        {points.map(({ time, what }) => (
          <li key={time}>
            <h2>{time}</h2>
            <p>
              <Cited text={what} />
            </p>
          </li>
        ))}
      </ol>
      <NextBlock cards={next} />
      <ShareRow address={address} />
      <SourceList sources={sources} />
    </Frame>
  );
}
