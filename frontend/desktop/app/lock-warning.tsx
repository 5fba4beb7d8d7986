import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { useStayUnlocked } from "./api/stay-unlocked";

const warnBefore = 60; // seconds

export interface LockWarningProps {
  /** Seconds until the wallet locks; negative when it does not. */
  readonly locksIn: number;
  readonly onExtended: () => Promise<void>;
}

/** Says that the wallet is about to lock, early enough for somebody who needs time, and lets them stay. */
export function LockWarning({ locksIn, onExtended }: LockWarningProps) {
  const { t } = useTranslation();
  const stay = useStayUnlocked(onExtended);
  if (locksIn < 0 || locksIn > warnBefore) return null;
  return (
    <div
      role="alertdialog"
      aria-labelledby="lock-warning"
      className="fixed inset-x-4 bottom-4 z-10 mx-auto flex max-w-lg flex-wrap items-center justify-between gap-4 rounded-card border border-caution bg-surface p-4 shadow-lg"
    >
      <div>
        {/* Rounded to tens, so that a screen reader does not count down. */}
        <p id="lock-warning" aria-live="polite" className="font-semibold">
          {t("lockWarning.title", { count: Math.max(Math.ceil(locksIn / 10) * 10, 10) })}
        </p>
        <p className="text-sm text-muted">{t("lockWarning.text")}</p>
      </div>
      <Button onClick={() => stay.mutate()}>{t("lockWarning.stay")}</Button>
    </div>
  );
}
