import { Cited } from "@/components/article/cited";
import { NextBlock } from "@/components/article/next-block";
import { SourceList } from "@/components/article/source-list";
import { PhoneText } from "@/components/safety/phone-text";
import { ShareRow } from "@/components/share/share-row";
import { Frame } from "@/components/site/frame";
import type { FirstDayPage } from "@/lib/page/first-day";

/** What often happens on the first day, in its order. */
export function FirstDay({ page }: { readonly page: FirstDayPage }) {
  const { title, intro, address, points, next, sources } = page;
  return (
    <Frame page={page}>
      <h1 className="mt-2">{title}</h1>
      <p className="mt-3 max-w-[62ch] text-[1.1rem] text-soft">
        <PhoneText text={intro} />
      </p>
      <ShareRow address={address} />
      <ol className="mt-6 max-w-[75ch] border-l-4 border-line">
        {points.map(({ time, what }) => (
          <li key={time} className="pb-5 pl-5">
            <h2 className="text-[1.1rem]">{time}</h2>
            <p className="mt-1">
              <Cited text={what} />
            </p>
          </li>
        ))}
      </ol>
      <NextBlock cards={next} />
      <SourceList sources={sources} />
    </Frame>
  );
}
