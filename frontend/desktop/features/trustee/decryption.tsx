import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import type { TrusteeElection } from "../../lib/backend";
import { Pending } from "./pending";
import { StepAction } from "./step-action";

export interface DecryptionProps {
  readonly organisation: string;
  readonly election: TrusteeElection;
}

/** How far the decryption of an election is, and the step that is due. */
export function Decryption({ organisation, election }: DecryptionProps) {
  const { t } = useTranslation();
  const count = election.shares.length;
  const { needed } = election;
  if (election.pending !== "") return <Pending task={election.pending} />;
  const action = (kind: "shares" | "finalise") => (
    <StepAction key={kind} organisation={organisation} kind={kind} target={election.address} />
  );
  switch (election.task) {
    case "early":
      return <Notice kind="info">{t("trustee.decryption.early")}</Notice>;
    case "settling":
      return (
        <Notice kind="info" live>
          {t("trustee.decryption.settling")}
        </Notice>
      );
    case "wait":
      return (
        <Notice kind="info" live>
          <p>
            {t(election.own ? "trustee.decryption.waitOwn" : "trustee.decryption.wait", { count, needed })}
          </p>
          <Published shares={election.shares} />
        </Notice>
      );
    case "shares":
      return (
        <>
          <Notice kind="info" title={t("trustee.decryption.shares")} live>
            <p>{t("trustee.means.shares")}</p>
            <p>{t("trustee.decryption.wait", { count, needed })}</p>
          </Notice>
          {action("shares")}
        </>
      );
    case "finalise": {
      const title = count === 0 ? t("trustee.decryption.finaliseEmpty") : undefined;
      return (
        <>
          <Notice kind="info" title={title ?? t("trustee.decryption.finalise", { count })} live>
            <p>{t("trustee.means.finalise")}</p>
            <Published shares={election.shares} />
          </Notice>
          {action("finalise")}
        </>
      );
    }
  }
  if (election.phase !== "tallied") return null;
  return <Notice kind="positive">{t("trustee.decryption.done")}</Notice>;
}

function Published({ shares }: { readonly shares: readonly number[] }) {
  const { t } = useTranslation();
  return <p>{shares.length > 0 && t("trustee.decryption.by", { list: shares.join(", ") })}</p>;
}
