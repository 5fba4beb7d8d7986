import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Notice } from "@shared/components/notice";
import { AddressView } from "../../components/address-view";
import { CardSection } from "../../components/card-section";
import { Checkbox } from "../../components/checkbox";
import { Fact, Facts } from "../../components/facts";
import { Help } from "../../components/help";
import { answer, office, type Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/use-people";
import { ReasonButton } from "./reason-button";
import { StepButton } from "./step-button";

interface RekeyProps {
  readonly person: Person;
  readonly me: string;
  readonly onDone: () => void;
}

/** Gives a lost key's place on the roll to a new address: one registrar begins, another confirms. */
export function Rekey({ person, me, onDone }: RekeyProps) {
  const t = useTexts();
  const params = { path: { id: person.id } };
  return (
    <CardSection title={t("rekey.title")} lead={t("rekey.lead")}>
      {person.rekey ? (
        <UnderWay person={person} rekey={person.rekey} me={me} onDone={onDone} />
      ) : (
        <ReasonButton
          label={t("rekey.open")}
          confirm={t("rekey.begin")}
          icon={<KeyRound aria-hidden="true" className="size-4" />}
          draft={`rekey ${person.id}`}
          send={(reason) =>
            answer(office.POST("/api/v1/roll/voters/{id}/rekey", { params, body: { reason } }))
          }
          onDone={onDone}
        >
          <p>{t("rekey.openText", { name: person.name })}</p>
        </ReasonButton>
      )}
    </CardSection>
  );
}

interface UnderWayProps extends RekeyProps {
  readonly rekey: Schemas["RekeyInfo"];
}

function UnderWay({ person, rekey, me, onDone }: UnderWayProps) {
  const t = useTexts();
  const params = { path: { id: person.id } };
  return (
    <>
      <Notice kind="caution" title={t(`rekey.${rekey.state}`)}>
        <p>{t(`rekey.${rekey.state}Text`, { name: person.name })}</p>
        <p className="mt-1">{t("rekey.by", { email: rekey.openedBy, reason: rekey.reason })}</p>
        {rekey.error && <p className="mt-1">{rekey.error}</p>}
      </Notice>
      {rekey.address && (
        <Facts>
          <Fact wide name={t("rekey.newAddress")}>
            <AddressView address={rekey.address} />
          </Fact>
        </Facts>
      )}
      {rekey.state === "proven" &&
        (rekey.openedBy === me ? (
          <p>{t("rekey.provenOwn")}</p>
        ) : (
          <Confirm key={rekey.address} person={person} onDone={onDone} />
        ))}
      {rekey.state !== "confirmed" && (
        <StepButton
          variant="danger"
          label={t("rekey.cancel")}
          send={() => answer(office.DELETE("/api/v1/roll/voters/{id}/rekey", { params }))}
          onDone={onDone}
        />
      )}
    </>
  );
}

function Confirm({ person, onDone }: Omit<RekeyProps, "me">) {
  const t = useTexts();
  const [compared, setCompared] = useState(false);
  const params = { path: { id: person.id }, query: { address: person.rekey?.address ?? "" } };
  return (
    <>
      <Help title={t("address.help")}>
        <p>{t("address.helpText")}</p>
      </Help>
      <Checkbox label={t("rekey.compared")} checked={compared} onChange={setCompared} />
      <StepButton
        disabled={!compared}
        label={t("rekey.confirm")}
        send={() => answer(office.POST("/api/v1/roll/voters/{id}/rekey/confirm", { params }))}
        onDone={onDone}
      />
    </>
  );
}
