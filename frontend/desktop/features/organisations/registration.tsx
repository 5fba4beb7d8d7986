import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { Spinner } from "@shared/components/spinner";
import { Fact, Facts } from "../../components/facts";
import { CodeNotice, Problem } from "../../components/problem";
import { Steps } from "../../components/steps";
import type { Organisation, Registration as State } from "../../lib/backend";
import { useProveAddress } from "./api/prove-address";
import { AccountForm } from "./account-form";
import { LostKey } from "./lost-key";

const stages = ["account", "address", "waiting", "enrolled"] as const;

export interface RegistrationProps {
  readonly organisation: Organisation;
  readonly address: string;
  readonly state: State;
}

/** The way onto the roll: the step that is due, and what is being waited for. */
export function Registration({ organisation, address, state }: RegistrationProps) {
  const { t } = useTranslation();
  if (state.stage === "enrolled") return <Enrolled state={state} />;
  const current = stages.findIndex((stage) => stage === state.stage);
  return (
    <Card className="grid gap-6">
      <Steps
        label={t("registration.title")}
        names={stages.map((stage) => t(`registration.steps.${stage}`))}
        current={current}
      />
      <CodeNotice code={state.problem} />
      {state.stage === "account" && <AccountForm organisation={organisation} />}
      {state.stage === "address" && isFixed(state) && <LostKey other={state.other} address={address} />}
      {state.stage === "address" && !isFixed(state) && (
        <ProveAddress organisation={organisation} address={address} state={state} />
      )}
      {state.stage === "waiting" && <Waiting state={state} />}
    </Card>
  );
}

/** Whether the office has approved another address: only the registrars can change it, for somebody whose key is lost. */
function isFixed(state: State): boolean {
  return (
    state.other !== "" && state.rekey === "" && (state.office === "approved" || state.office === "enrolled")
  );
}

interface ProveAddressProps {
  readonly organisation: Organisation;
  readonly address: string;
  readonly state: State;
}

function ProveAddress({ organisation, address, state }: ProveAddressProps) {
  const { t } = useTranslation();
  const prove = useProveAddress(organisation.id);
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <h2 className="text-xl font-semibold">{t("registration.addressTitle")}</h2>
        <p className="text-muted">{t("registration.addressLead")}</p>
      </div>
      <Facts>
        <Fact name={t("registration.yourAddress")} code>
          {address}
        </Fact>
        <Fact name={t("join.office")} code>
          {organisation.invitation.office}
        </Fact>
      </Facts>
      {state.rekey !== "" && (
        <Notice kind="info">
          <p>{t("registration.rekeyOpened")}</p>
        </Notice>
      )}
      {state.rekey === "" && (state.elsewhere || state.other !== "") && (
        <Notice kind="caution">
          <p>{t("registration.elsewhere")}</p>
        </Notice>
      )}
      <Problem error={prove.error} />
      <div>
        <Button busy={prove.isPending} onClick={() => prove.mutate()}>
          {t("registration.prove")}
        </Button>
      </div>
    </div>
  );
}

function Waiting({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  const approved = state.office === "approved" || state.office === "enrolled";
  const text = state.rekey !== "" ? "rekeyWaiting" : approved ? "approved" : "waitingLead";
  return (
    <div role="status" className="grid gap-2">
      <h2 className="flex items-center gap-3 text-xl font-semibold">
        <Spinner />
        {t("registration.waitingTitle")}
      </h2>
      <p className="text-muted">{t(`registration.${text}`)}</p>
    </div>
  );
}

function Enrolled({ state }: { readonly state: State }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-3">
      <CodeNotice code={state.problem} />
      <Notice kind="positive" title={t("registration.enrolledTitle")} live>
        <p>
          {t("registration.enrolledLead", { number: state.number })}
          {state.voters >= 0 && ` ${t("registration.votersOnRoll", { count: state.voters })}`}
        </p>
      </Notice>
    </div>
  );
}
