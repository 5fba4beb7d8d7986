import { UserX } from "lucide-react";
import { Notice } from "@shared/components/notice";
import { useLanguage } from "@shared/lib/i18n";
import { CardSection } from "../../components/card-section";
import type { Schemas } from "../../lib/client";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { useConfirmStrike } from "./api/confirm-strike";
import { useOpenStrike } from "./api/open-strike";
import { useTakeBackStrike } from "./api/take-back-strike";
import { ReasonButton } from "./reason-button";
import { StepButton } from "./step-button";

interface StrikeProps {
  readonly person: Person;
  readonly me: string;
}

/** Takes somebody off the roll who has left; for those on the chain a second registrar confirms. */
export function Strike({ person, me }: StrikeProps) {
  const t = useTexts();
  const open = useOpenStrike(person.id);
  return (
    <CardSection title={t("strike.title")} lead={t("strike.lead")}>
      {person.struck && <Struck person={person} struck={person.struck} />}
      {person.strike && <UnderWay person={person} strike={person.strike} me={me} />}
      {!person.struck && !person.strike && (
        <ReasonButton
          danger
          label={t("strike.open")}
          confirm={t("strike.open")}
          icon={<UserX aria-hidden="true" className="size-4" />}
          draft={`strike ${person.id}`}
          step={open}
        >
          <p>
            {t(person.state === "enrolled" ? "strike.enrolledText" : "strike.text", { name: person.name })}
          </p>
        </ReasonButton>
      )}
    </CardSection>
  );
}

/** Takes a striking off back, whether it is done or under way. */
function TakeBack({ person }: Omit<StrikeProps, "me">) {
  const t = useTexts();
  const takeBack = useTakeBackStrike(person.id);
  return (
    <StepButton
      variant="secondary"
      label={t(person.struck ? "strike.restore" : "strike.cancel")}
      step={takeBack}
      onClick={() => takeBack.mutate()}
    />
  );
}

interface StruckProps extends Omit<StrikeProps, "me"> {
  readonly struck: Schemas["StruckInfo"];
}

function Struck({ person, struck }: StruckProps) {
  const t = useTexts();
  const language = useLanguage();
  const values = { email: struck.by, time: formatTime(struck.at, language), reason: struck.reason };
  return (
    <>
      <Notice kind="info">{t("strike.done", values)}</Notice>
      <TakeBack person={person} />
    </>
  );
}

interface UnderWayProps extends StrikeProps {
  readonly strike: Schemas["StrikeInfo"];
}

function UnderWay({ person, strike, me }: UnderWayProps) {
  const t = useTexts();
  const confirm = useConfirmStrike(person.id);
  return (
    <>
      <Notice kind="caution" title={t(`strike.${strike.state}`)}>
        <p>{t("rekey.by", { email: strike.openedBy, reason: strike.reason })}</p>
        {strike.error && <p className="mt-1">{strike.error}</p>}
      </Notice>
      {strike.state === "opened" && (
        <>
          {strike.openedBy === me ? (
            <p>{t("rekey.provenOwn")}</p>
          ) : (
            <StepButton
              variant="danger"
              label={t("strike.confirm")}
              step={confirm}
              onClick={() => confirm.mutate(person.address ?? "")}
            />
          )}
          <TakeBack person={person} />
        </>
      )}
    </>
  );
}
