import { NeedIcon } from "@/components/drawings/need-icon";
import type { Need } from "@/lib/page/home";

/** The four doors, what cannot wait first. The whole row is the link. */
export function NeedRows({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <ul className="needs">
      {needs.map(({ id, address, label, note }) => (
        <li key={id}>
          <a href={address} className={id === "urgent" ? "need need-urgent" : "need"}>
            <NeedIcon id={id} />
            <span>
              <b>{label}</b> <small>{note}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
