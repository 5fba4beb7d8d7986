import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Help } from "../../components/help";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { useTexts } from "../../lib/i18n";
import { useUsers, type User } from "./api/get-users";
import { NewUser } from "./new-user";
import { UserActions } from "./user-actions";
import { UsersTable } from "./users-table";

/** Accounts of registrars and administrators, for administrators. */
export function Users({ me }: { readonly me: string }) {
  const t = useTexts();
  const query = useUsers();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<User>();
  return (
    <Page
      title={t("users.title")}
      lead={t("users.lead")}
      actions={
        <Button icon={<UserPlus aria-hidden="true" className="size-4" />} onClick={() => setAdding(true)}>
          {t("users.add")}
        </Button>
      }
    >
      <Help title={t("users.help")}>
        <p>{t("users.helpText")}</p>
      </Help>
      <Show query={query}>
        {(value) => <UsersTable users={value.users} me={me} onChange={setChanging} />}
      </Show>
      <NewUser open={adding} onClose={() => setAdding(false)} />
      {changing && <UserActions key={changing.id} user={changing} onClose={() => setChanging(undefined)} />}
    </Page>
  );
}
