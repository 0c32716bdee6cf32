import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { parseFragment } from "parse5";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { OWN_MARK } from "@/lib/page/brand-mark";

/** The mark: steps, with a sun at the top, or that of a local edition. */
export function Brand() {
  if (OWN_MARK) return toJsxRuntime(fromParse5(parseFragment(OWN_MARK)) as Root, { Fragment, jsx, jsxs });
  return (
    <svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
      <path className="brand-mark" d="M1 25h7v-6h7v-6h7V7h7" />
      <circle className="brand-sun" cx="25.5" cy="2.8" r="2.6" />
    </svg>
  );
}
