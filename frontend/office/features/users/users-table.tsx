import { Badge } from "@shared/components/badge";
import { Button } from "@shared/components/button";
import { useLanguage } from "@shared/lib/i18n";
import { RowHead, Table, Td, Th } from "../../components/table";
import { formatTime } from "../../lib/format";
import { useTexts } from "../../lib/i18n";
import type { User } from "./api/get-users";

export interface UsersTableProps {
  readonly users: readonly User[];
  readonly me: string;
  readonly onChange: (user: User) => void;
}

/** Accounts with their role and how they sign in. */
export function UsersTable({ users, me, onChange }: UsersTableProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Table
      label={t("users.title")}
      head={
        <>
          <Th>{t("users.email")}</Th>
          <Th wide>{t("users.role")}</Th>
          <Th wide>{t("users.signIn")}</Th>
          <Th wide>{t("users.lastSignIn")}</Th>
          <Th>
            <span className="sr-only">{t("users.change")}</span>
          </Th>
        </>
      }
    >
      {users.map((user) => (
        <tr key={user.id}>
          <RowHead className="font-medium [overflow-wrap:anywhere]">
            {user.email} {user.email === me && <span className="text-muted">({t("users.you")})</span>}
            <span className="block font-normal text-muted md:hidden">{t(`app.role_${user.role}`)}</span>
          </RowHead>
          <Td wide>{t(`app.role_${user.role}`)}</Td>
          <Td wide>
            <span className="flex flex-wrap gap-1.5">
              <Standing user={user} />
            </span>
          </Td>
          <Td wide>{user.lastSignIn ? formatTime(user.lastSignIn, language) : t("users.never")}</Td>
          <Td end>
            {user.email !== me && (
              <Button
                variant="secondary"
                className="px-3"
                aria-label={t("users.changeOne", { email: user.email })}
                onClick={() => onChange(user)}
              >
                {t("users.change")}
              </Button>
            )}
          </Td>
        </tr>
      ))}
    </Table>
  );
}

/** Whether an account is in use, and what is missing before it may approve anybody. */
function Standing({ user }: { readonly user: User }) {
  const t = useTexts();
  if (user.disabled) return <Badge tone="danger">{t("users.disabled")}</Badge>;
  return (
    <>
      {user.setUpBy && <Badge tone="caution">{t("users.firstPassword")}</Badge>}
      {user.factorsReset && <Badge tone="caution">{t("users.factorsReset")}</Badge>}
      {user.totp && <Badge tone="positive">{t("users.totp")}</Badge>}
      {user.passkeys > 0 && <Badge tone="positive">{t("users.passkeys", { count: user.passkeys })}</Badge>}
      {!user.totp && user.passkeys === 0 && <Badge>{t("users.passwordOnly")}</Badge>}
    </>
  );
}
