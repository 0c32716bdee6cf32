import { Search } from "@/components/search/search";
import { metadataOf } from "@/lib/page/metadata";
import { searchPage } from "@/lib/page/search";

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata = metadataOf(searchPage(null));

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams;
  return <Search page={searchPage(Array.isArray(q) ? q.join(" ") : (q ?? null))} />;
}
