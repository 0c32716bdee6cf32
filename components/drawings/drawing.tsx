import type { ReactNode } from "react";
import type { DrawingName } from "@/lib/content/vocabulary/drawing-names";
import { AnswerIcon, AppealIcon, DeniedIcon, LetterIcon, OutsideIcon } from "./appeal-icons";
import { Care911Icon, CareDoctorIcon, CareTodayIcon } from "./care-icons";
import type { Titled } from "./figure";
import { DangerIcon, MeIcon, SomeoneIcon, StartIcon } from "./need-icons";
import { Again } from "./overdose/again";
import { Breath } from "./overdose/breath";
import { Phone } from "./overdose/phone";
import { Side } from "./overdose/side";
import { Spray } from "./overdose/spray";
import { Stay } from "./overdose/stay";
import { Wake } from "./overdose/wake";
import { AftercareIcon, AssessmentIcon, CallIcon, StepDownIcon, WeekIcon } from "./road-icons";
import { WithdrawalBand } from "./withdrawal-band";

const DRAWN: Readonly<Record<DrawingName, (props: Titled) => ReactNode>> = {
  wake: Wake,
  phone: Phone,
  spray: Spray,
  breath: Breath,
  side: Side,
  again: Again,
  stay: Stay,
  "care-911": Care911Icon,
  "care-today": CareTodayIcon,
  "care-doctor": CareDoctorIcon,
  danger: DangerIcon,
  me: MeIcon,
  someone: SomeoneIcon,
  start: StartIcon,
  call: CallIcon,
  assessment: AssessmentIcon,
  week: WeekIcon,
  "step-down": StepDownIcon,
  aftercare: AftercareIcon,
  denied: DeniedIcon,
  letter: LetterIcon,
  appeal: AppealIcon,
  answer: AnswerIcon,
  outside: OutsideIcon,
  "withdrawal-band": WithdrawalBand,
};

export interface DrawingProps extends Titled {
  readonly name: DrawingName;
}

/** A drawing by its name. Without a title it is silent, since the words beside it say the same. */
export function Drawing({ name, title }: DrawingProps) {
  const Drawn = DRAWN[name];
  return <Drawn title={title} />;
}
