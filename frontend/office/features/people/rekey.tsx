import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Notice } from "@shared/components/notice";
import { AddressView } from "../../components/address-view";
import { CardSection } from "../../components/card-section";
import { Checkbox } from "../../components/checkbox";
import { Fact, Facts } from "../../components/facts";
import { Help } from "../../components/help";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { useCancelRekey } from "./api/cancel-rekey";
import { useConfirmRekey } from "./api/confirm-rekey";
import { useOpenRekey } from "./api/open-rekey";
import { ReasonButton } from "./reason-button";
import { StepButton } from "./step-button";

interface RekeyProps {
  readonly person: Person;
  readonly me: string;
}

/** Gives a lost key's place on the roll to a new address: one registrar begins, another confirms. */
export function Rekey({ person, me }: RekeyProps) {
  const t = useTexts();
  const open = useOpenRekey(person.id);
  return (
    <CardSection title={t("rekey.title")} lead={t("rekey.lead")}>
      {person.rekey ? (
        <UnderWay person={person} rekey={person.rekey} me={me} />
      ) : (
        <ReasonButton
          label={t("rekey.open")}
          confirm={t("rekey.begin")}
          icon={<KeyRound aria-hidden="true" className="size-4" />}
          draft={`rekey ${person.id}`}
          step={open}
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

function UnderWay({ person, rekey, me }: UnderWayProps) {
  const t = useTexts();
  const cancel = useCancelRekey(person.id);
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
          <Confirm key={rekey.address} id={person.id} address={rekey.address ?? ""} />
        ))}
      {rekey.state !== "confirmed" && (
        <StepButton
          variant="danger"
          label={t("rekey.cancel")}
          step={cancel}
          onClick={() => cancel.mutate()}
        />
      )}
    </>
  );
}

function Confirm({ id, address }: { readonly id: string; readonly address: string }) {
  const t = useTexts();
  const [compared, setCompared] = useState(false);
  const confirm = useConfirmRekey(id);
  return (
    <>
      <Help title={t("address.help")}>
        <p>{t("address.helpText")}</p>
      </Help>
      <Checkbox label={t("rekey.compared")} checked={compared} onChange={setCompared} />
      <StepButton
        disabled={!compared}
        label={t("rekey.confirm")}
        step={confirm}
        onClick={() => confirm.mutate(address)}
      />
    </>
  );
}
