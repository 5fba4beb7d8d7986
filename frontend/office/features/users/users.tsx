import { UserPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@shared/components/button";
import { Help } from "../../components/help";
import { Show } from "../../components/loading";
import { Page } from "../../components/page";
import { answer, office, type Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import { useLoaded } from "../../lib/use-loaded";
import { NewUser } from "./new-user";
import { UserActions } from "./user-actions";
import { UsersTable } from "./users-table";

export type User = Schemas["User"];

/** Accounts of registrars and administrators, for administrators. */
export function Users({ me }: { readonly me: string }) {
  const t = useTexts();
  const loaded = useLoaded("users", () => answer(office.GET("/api/v1/users")));
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
      <Show loaded={loaded}>
        {(value) => <UsersTable users={value.users} me={me} onChange={setChanging} />}
      </Show>
      <NewUser open={adding} onClose={() => setAdding(false)} onDone={loaded.reload} />
      {changing && (
        <UserActions
          key={changing.id}
          user={changing}
          onClose={() => setChanging(undefined)}
          onDone={loaded.reload}
        />
      )}
    </Page>
  );
}
