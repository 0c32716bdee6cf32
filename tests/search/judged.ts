import { readText } from "@/lib/content/read-text";
import { TOPIC_ADDRESSES } from "../fixtures/search-topics";

/** A query with what people who judged it hold to be right. */
export interface JudgedQuery {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  /** Every right address; none when nothing on the site answers it. */
  readonly right: ReadonlySet<string>;
  /** It must show the danger block. */
  readonly danger: boolean;
  /** No page is the right answer. */
  readonly none: boolean;
}

/**
 * Reads a judged set: columns id, query, kind, topics (joined by |), safety (yes or no), split by tabs.
 * @throws Error that names a column or topic that is unknown
 */
export function readJudged(file: string): JudgedQuery[] {
  const [head = "", ...lines] = readText(file).trim().split("\n");
  const columns = head.split("\t");
  const column = (name: string) => {
    const at = columns.indexOf(name);
    if (at < 0) throw new Error(`${file} has no column “${name}”.`);
    return at;
  };
  const [id, query, kind, topics, safety] = ["id", "query", "kind", "topics", "safety"].map(column) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return lines.filter(Boolean).map((line) => {
    const cells = line.split("\t");
    const named = (cells[topics] ?? "").split("|");
    return {
      id: cells[id] ?? "",
      query: cells[query] ?? "",
      kind: cells[kind] ?? "",
      right: new Set(named.flatMap(addressesOf)),
      danger: cells[safety] === "yes",
      none: named.includes("none"),
    };
  });
}

function addressesOf(topic: string): readonly string[] {
  const addresses = TOPIC_ADDRESSES[topic];
  if (!addresses) throw new Error(`The topic “${topic}” is not in tests/fixtures/search-topics.ts.`);
  return addresses;
}
