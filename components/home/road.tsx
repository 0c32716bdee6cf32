import type { ComponentType } from "react";
import type { Titled } from "@/components/drawings/figure";
import { StartIcon } from "@/components/drawings/need-icons";
import { AftercareIcon, AssessmentIcon, CallIcon, StepDownIcon, WeekIcon } from "@/components/drawings/road-icons";
import type { Stop } from "@/lib/page/home";

const ICONS: Record<Stop["id"], ComponentType<Titled>> = {
  call: CallIcon,
  assessment: AssessmentIcon,
  "first-day": StartIcon,
  week: WeekIcon,
  "step-down": StepDownIcon,
  aftercare: AftercareIcon,
};

/** The way through treatment, from the first call on: down on a phone, across where there is room. */
export function Road({ stops }: { readonly stops: readonly Stop[] }) {
  return (
    <ol className="road">
      {stops.map(({ id, title, text, link }) => {
        const Icon = ICONS[id];
        return (
          <li key={id}>
            <span className="stop">
              <Icon />
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
              <a href={link.address}>{link.label}</a>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
