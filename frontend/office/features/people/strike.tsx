import { UserX } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Notice } from "@shared/components/notice";
import { TextArea } from "@shared/components/text-area";
import { useLanguage } from "@shared/lib/i18n";
import { CardSection } from "../../components/card-section";
import { AskDialog } from "../../components/dialog";
import { Problem } from "../../components/problem";
import { answer, office, type Schemas } from "../../lib/client";
import { useDraft } from "../../lib/drafts";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import { useAction } from "../../lib/use-action";
import type { Person } from "../../lib/use-people";

interface StrikeProps {
  readonly person: Person;
  readonly me: string;
  readonly onDone: () => void;
}

/** Takes somebody off the roll who has left; for those on the chain a second registrar confirms. */
export function Strike({ person, me, onDone }: StrikeProps) {
  const t = useTexts();
  return (
    <CardSection title={t("strike.title")} lead={t("strike.lead")}>
      {person.struck && <Struck person={person} struck={person.struck} onDone={onDone} />}
      {person.strike && <UnderWay person={person} strike={person.strike} me={me} onDone={onDone} />}
      {!person.struck && !person.strike && <Begin person={person} onDone={onDone} />}
    </CardSection>
  );
}

function Begin({ person, onDone }: Omit<StrikeProps, "me">) {
  const t = useTexts();
  const [asking, setAsking] = useState(false);
  const [reason, setReason, dropReason] = useDraft(`strike ${person.id}`, "");
  const begin = useAction(() =>
    answer(
      office.POST("/api/v1/roll/voters/{id}/strike", {
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
        variant="danger"
        className="justify-self-start"
        icon={<UserX aria-hidden="true" className="size-4" />}
        onClick={() => setAsking(true)}
      >
        {t("strike.open")}
      </Button>
      <AskDialog
        open={asking}
        danger
        title={t("strike.open")}
        confirm={t("strike.open")}
        busy={begin.busy}
        error={begin.error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t(person.state === "enrolled" ? "strike.enrolledText" : "strike.text", { name: person.name })}</p>
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

/** Takes a striking off back, whether it is done or under way. */
function TakeBack({ person, onDone }: Omit<StrikeProps, "me">) {
  const t = useTexts();
  const back = useAction(() =>
    answer(office.DELETE("/api/v1/roll/voters/{id}/strike", { params: { path: { id: person.id } } })),
  );
  return (
    <>
      <Problem error={back.error} />
      <Button
        variant="secondary"
        className="justify-self-start"
        busy={back.busy}
        onClick={() => void back.run().then((done) => done && onDone())}
      >
        {t(person.struck ? "strike.restore" : "strike.cancel")}
      </Button>
    </>
  );
}

interface StruckProps extends Omit<StrikeProps, "me"> {
  readonly struck: Schemas["StruckInfo"];
}

function Struck({ person, struck, onDone }: StruckProps) {
  const t = useTexts();
  const language = useLanguage();
  const values = { email: struck.by, time: formatTime(struck.at, language), reason: struck.reason };
  return (
    <>
      <Notice kind="info">{t("strike.done", values)}</Notice>
      <TakeBack person={person} onDone={onDone} />
    </>
  );
}

interface UnderWayProps extends StrikeProps {
  readonly strike: Schemas["StrikeInfo"];
}

function UnderWay({ person, strike, me, onDone }: UnderWayProps) {
  const t = useTexts();
  const confirm = useAction(() =>
    answer(office.POST("/api/v1/roll/voters/{id}/strike/confirm", { params: { path: { id: person.id } } })),
  );
  const own = strike.openedBy === me;
  return (
    <>
      <Notice kind="caution" title={t(`strike.${strike.state}`)}>
        <p className="break-words">{t("rekey.by", { email: strike.openedBy, reason: strike.reason })}</p>
        {strike.error && <p className="mt-1">{strike.error}</p>}
      </Notice>
      {strike.state === "opened" && own && <p>{t("rekey.provenOwn")}</p>}
      {strike.state === "opened" && !own && (
        <>
          <Problem error={confirm.error} />
          <Button
            variant="danger"
            className="justify-self-start"
            busy={confirm.busy}
            onClick={() => void confirm.run().then((done) => done && onDone())}
          >
            {t("strike.confirm")}
          </Button>
        </>
      )}
      {strike.state === "opened" && <TakeBack person={person} onDone={onDone} />}
    </>
  );
}
