import type { DangerNotice } from "@/lib/search/danger-types";

/** Before anything else when a search speaks of danger: what to do now, and the numbers. */
export function DangerBlock({ notice }: { readonly notice: DangerNotice }) {
  const { title, lines, links, more } = notice;
  return (
    <section aria-labelledby="danger-now" className="callout callout-danger mt-3">
      <h2 id="danger-now" className="callout-title">
        {title}
      </h2>
      <p className="flex flex-wrap gap-x-5">
        {links.map(({ label, href }) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center whitespace-normal first:text-xl first:font-bold">
            {label}
          </a>
        ))}
      </p>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line} className="max-w-[66ch]">
            {line}
          </li>
        ))}
      </ul>
      <p>
        <a href={more} className="inline-flex min-h-11 items-center">
          What to do, step by step
        </a>
      </p>
    </section>
  );
}
