import { StopIcon } from "@/components/drawings/stop-icon";
import type { Stop } from "@/lib/page/home";

/** The way through treatment, from the first call on: down on a phone, across where there is room. */
export function Road({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <ol className="road">
      {stops.map(({ id, title, text, link }) => (
        <li key={id}>
          <span className="stop">
            <StopIcon id={id} />
          </span>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
            <a href={link.address}>{link.label}</a>
          </div>
        </li>
      ))}
    </ol>
  );
}
