import { ChevronRight, KeyRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { windowIntervals } from "@shared/lib/intervals";
import { classNames } from "@shared/lib/class-names";
import type { Organisation } from "../../lib/backend";
import { href } from "../../lib/route";
import { useArea } from "./api/get-area";

export interface TrusteeNoticeProps {
  readonly organisation: Organisation;
  /** Shows only what is due, with the organisation's name: for the list of organisations. */
  readonly dueOnly?: boolean;
}

/** The way to the trustee's page; nothing for people who are no trustees. */
export function TrusteeNotice({ organisation, dueOnly = false }: TrusteeNoticeProps) {
  const { t } = useTranslation();
  const { data: value } = useArea(organisation.id, windowIntervals.trusteeNotice);
  if (!value || value.boards.length === 0 || (dueOnly && value.due === 0)) return null;
  const due = value.due > 0;
  return (
    <a
      href={href({ page: "trustee", organisation: organisation.id })}
      className={classNames(
        "flex items-center gap-4 rounded-card border p-5 hover:border-accent",
        due ? "border-caution bg-caution-soft" : "border-line bg-surface",
      )}
    >
      <KeyRound
        aria-hidden="true"
        className={classNames("size-6 shrink-0", due ? "text-caution" : "text-accent")}
      />
      <span className="min-w-0 grow">
        <span className="block font-semibold break-words">
          {dueOnly
            ? t("trustee.notice.home", { organisation: organisation.name })
            : t("trustee.notice.title")}
        </span>
        <span role="status" className="block text-sm">
          {due ? t("trustee.notice.due", { count: value.due }) : t("trustee.notice.nothing")}
        </span>
      </span>
      <ChevronRight aria-hidden="true" className="size-5 shrink-0 rtl:rotate-180" />
    </a>
  );
}
