import { useTranslation } from "react-i18next";
import { Notice } from "@shared/components/notice";
import { useWalletsAside } from "../lib/api/get-wallets-aside";

/** The wallets that were set aside on this computer, by the names of their files; nothing if there are none. */
export function SetAsideList() {
  const { t } = useTranslation();
  const { data: value } = useWalletsAside();
  if (!value || value.length === 0) return null;
  return (
    <Notice kind="info" title={t("aside.title")}>
      <ul className="grid gap-1">
        {value.map((path) => (
          <li key={path} className="font-mono text-sm break-all">
            {path}
          </li>
        ))}
      </ul>
      <p>{t("aside.hint")}</p>
    </Notice>
  );
}
