import type { LocalLines as Lines } from "@/lib/page/local-lines";

/** Phone lines of the place that a local edition is for; ours for danger stand before them on every page. */
export function LocalLines({ box }: { readonly box: Lines | null }) {
  if (!box) return null;
  return (
    <section aria-labelledby="local-lines" className="callout local mt-6">
      <h2 id="local-lines" className="callout-title">
        {box.title}
      </h2>
      {box.lines.map(({ id, name, links, purpose, hours }) => (
        <p key={id}>
          <b>{name}:</b>{" "}
          {links.map(({ href, label }) => (
            <span key={href}>
              <a href={href}>{label}</a>.{" "}
            </span>
          ))}
          {purpose} {hours}.
        </p>
      ))}
    </section>
  );
}
