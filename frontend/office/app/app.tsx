import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { Spinner } from "@shared/components/spinner";
import { SignIn } from "../features/session/sign-in";
import { DraftsProvider } from "../lib/drafts";
import { useTexts } from "../lib/i18n";
import { newOfficeClient } from "../lib/query-client";
import { refreshSession, useSession } from "../lib/session";
import { Console } from "./console";

/** The console: the sign-in, or the screens of whoever is signed in. Drafts outlive the sign-out. */
export function App() {
  const { known, session, lastEmail } = useSession();
  const t = useTexts();
  useEffect(() => void refreshSession(), []);
  if (!known) {
    return (
      <p role="status" className="flex items-center gap-2 p-6">
        <Spinner /> {t("app.loading")}
      </p>
    );
  }
  return (
    <DraftsProvider owner={lastEmail}>
      <Asking key={session?.email ?? ""}>{session ? <Console session={session} /> : <SignIn />}</Asking>
    </DraftsProvider>
  );
}

/** What one account has asked and been answered. It ends with the account's session: the next one begins with nothing. */
function Asking({ children }: { readonly children: ReactNode }) {
  const [client] = useState(newOfficeClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
