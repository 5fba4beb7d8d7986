import { KeyRound } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { TextArea } from "@shared/components/text-area";
import { AddressView } from "../../components/address-view";
import { CardSection } from "../../components/card-section";
import { Checkbox } from "../../components/checkbox";
import { AskDialog } from "../../components/dialog";
import { Help } from "../../components/help";
import { Problem } from "../../components/problem";
import { answer, office, type Schemas } from "../../lib/client";
import { useDraft } from "../../lib/drafts";
import { sentenceOf, useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import type { Person } from "../../lib/use-people";

interface RekeyProps {
  readonly person: Person;
  readonly me: string;
  readonly onDone: () => void;
}

/** Gives a lost key's place on the roll to a new address: one registrar begins, another confirms. */
export function Rekey({ person, me, onDone }: RekeyProps) {
  const t = useTexts();
  return (
    <CardSection title={t("rekey.title")} lead={t("rekey.lead")}>
      {person.rekey ? (
        <UnderWay person={person} rekey={person.rekey} me={me} onDone={onDone} />
      ) : (
        <Begin person={person} onDone={onDone} />
      )}
    </CardSection>
  );
}

function Begin({ person, onDone }: Omit<RekeyProps, "me">) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [reason, setReason, dropReason] = useDraft(`rekey ${person.id}`, "");
  const begin = useAction(() =>
    answer(
      office.POST("/api/v1/roll/voters/{id}/rekey", {
        params: { path: { id: person.id } },
        body: { reason },
      }),
    ),
  );
  const confirm = () =>
    void begin.run().then((done) => {
      if (!done) return;
      dropReason();
      setAsking(false);
      onDone();
    });
  return (
    <>
      <Button
        variant="secondary"
        className="justify-self-start"
        icon={<KeyRound aria-hidden="true" className="size-4" />}
        onClick={() => setAsking(true)}
      >
        {t("rekey.open")}
      </Button>
      <AskDialog
        open={asking}
        title={t("rekey.open")}
        confirm={t("rekey.begin")}
        busy={begin.busy}
        error={begin.error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t("rekey.openText", { name: person.name })}</p>
        <TextArea
          label={t("rekey.reason")}
          hint={t("rekey.reasonHint")}
          required
          minLength={5}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </AskDialog>
    </>
  );
}

interface UnderWayProps extends RekeyProps {
  readonly rekey: Schemas["RekeyInfo"];
}

function UnderWay({ person, rekey, me, onDone }: UnderWayProps) {
  const t = useTexts();
  const params = { params: { path: { id: person.id } } };
  const cancel = useAction(() => answer(office.DELETE("/api/v1/roll/voters/{id}/rekey", params)));
  const explained = t(`rekey.${rekey.state}Text`, { name: person.name });
  return (
    <>
      <Notice kind="caution" title={t(`rekey.${rekey.state}`)}>
        <p>{explained}</p>
        <p className="mt-1 break-words">{t("rekey.by", { email: rekey.openedBy, reason: rekey.reason })}</p>
        {rekey.error && <p className="mt-1">{sentenceOf(t, "", rekey.error)}</p>}
      </Notice>
      {rekey.address && <AddressView address={rekey.address} />}
      {rekey.state === "proven" &&
        (rekey.openedBy === me ? (
          <p>{t("rekey.provenOwn")}</p>
        ) : (
          <Confirm key={rekey.address} person={person} onDone={onDone} />
        ))}
      <Problem error={cancel.error} />
      {rekey.state !== "confirmed" && (
        <Button
          variant="danger"
          className="justify-self-start"
          busy={cancel.busy}
          onClick={() => void cancel.run().then((done) => done && onDone())}
        >
          {t("rekey.cancel")}
        </Button>
      )}
    </>
  );
}

function Confirm({ person, onDone }: Omit<RekeyProps, "me">) {
  const t = useTexts();
  const [compared, setCompared] = useState(false);
  const confirm = useAction(() =>
    answer(
      office.POST("/api/v1/roll/voters/{id}/rekey/confirm", {
        params: { path: { id: person.id }, query: { address: person.rekey?.address ?? "" } },
      }),
    ),
  );
  return (
    <>
      <Help title={t("address.help")}>
        <p>{t("address.helpText")}</p>
      </Help>
      <Checkbox label={t("rekey.compared")} checked={compared} onChange={setCompared} />
      <Problem error={confirm.error} />
      <Button
        className="justify-self-start"
        disabled={!compared}
        busy={confirm.busy}
        onClick={() => void confirm.run().then((done) => done && onDone())}
      >
        {t("rekey.confirm")}
      </Button>
    </>
  );
}
