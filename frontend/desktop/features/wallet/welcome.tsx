import { KeyRound, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { DamagedLink } from "../../components/damaged-link";
import { Page } from "../../components/page";
import { useInviter } from "../../lib/use-inviter";
import { SetAsideList } from "../../components/set-aside-list";

export interface WelcomeProps {
  readonly invitation: string;
  readonly onChanged: () => Promise<void>;
  readonly onCreate: () => void;
  readonly onRestore: () => void;
}

/** The first screen of somebody who has no wallet here. */
export function Welcome({ invitation, onChanged, onCreate, onRestore }: WelcomeProps) {
  const { t } = useTranslation();
  const inviter = useInviter(invitation);
  return (
    <Page title={t("welcome.title")} lead={t("welcome.lead")}>
      {inviter.damaged && <DamagedLink onAside={onChanged} />}
      {inviter.organisation !== "" && (
        <Notice kind="info">
          <p>{t("welcome.invited", { organisation: inviter.organisation })}</p>
        </Notice>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Door
          icon={<KeyRound aria-hidden="true" className="size-7" />}
          title={t("welcome.create")}
          hint={t("welcome.createHint")}
          onClick={onCreate}
        />
        <Door
          icon={<RotateCcw aria-hidden="true" className="size-7" />}
          title={t("welcome.restore")}
          hint={t("welcome.restoreHint")}
          onClick={onRestore}
        />
      </div>
      <SetAsideList />
    </Page>
  );
}

interface DoorProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly onClick: () => void;
}

function Door({ icon, title, hint, onClick }: DoorProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="grid cursor-pointer content-start gap-3 rounded-card border border-control bg-surface p-6 text-start transition-[background-color,border-color] hover:border-accent hover:bg-accent-soft"
    >
      <span className="text-accent">{icon}</span>
      <span className="text-lg font-semibold">{title}</span>
      <span className="text-sm text-muted">{hint}</span>
    </button>
  );
}
