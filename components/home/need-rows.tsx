import type { ComponentType } from "react";
import type { Titled } from "@/components/drawings/figure";
import { DangerIcon, MeIcon, SomeoneIcon, StartIcon } from "@/components/drawings/need-icons";
import type { Need } from "@/lib/page/home";

const ICONS: Record<Need["id"], ComponentType<Titled>> = {
  urgent: DangerIcon,
  myself: MeIcon,
  someone: SomeoneIcon,
  start: StartIcon,
};

/** The four doors, what cannot wait first. The whole row is the link. */
export function NeedRows({ needs }: { readonly needs: readonly Need[] }) {
  return (
    <ul className="needs">
      {needs.map(({ id, address, label, note }) => {
        const Icon = ICONS[id];
        return (
          <li key={id}>
            <a href={address} className={id === "urgent" ? "need need-urgent" : "need"}>
              <Icon />
              <span>
                <b>{label}</b> <small>{note}</small>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
