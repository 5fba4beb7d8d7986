import { useQueryClient } from "@tanstack/react-query";
import { reload } from "@shared/lib/query";
import { lazy, Suspense, useEffect, useState } from "react";
import { CreateWallet } from "../features/wallet/create-wallet";
import { RestoreWallet } from "../features/wallet/restore-wallet";
import { Unlock } from "../features/wallet/unlock";
import { Unusable } from "../features/wallet/unusable";
import { Welcome } from "../features/wallet/welcome";
import { statusKey, useStatus } from "./api/get-status";
import { settingsKey, useSettings } from "./api/get-settings";
import { useReportReady } from "./api/report-ready";
import type { Status } from "../lib/backend";
import { DraftsProvider } from "../lib/drafts";
import { BareShell } from "./shell";
import { useLook } from "./use-session";
import { WalletQueries } from "./wallet-queries";

// Charts, codes and the rest of the app load once the wallet is open: the window stands sooner and takes less memory.
const Main = lazy(async () => ({ default: (await import("./main-area")).Main }));

/** The window: what it shows depends on the wallet first, then on the route. */
export function App() {
  const client = useQueryClient();
  const { data: status } = useStatus();
  const { data: settings } = useSettings();
  const refresh = () => reload(client, statusKey);
  useLook(settings);
  const ready = status !== undefined && settings !== undefined;
  const { mutate: reportReady } = useReportReady();
  useEffect(() => {
    if (ready) reportReady();
  }, [ready, reportReady]);
  if (!status || !settings) return <BareShell>{null}</BareShell>;
  return (
    <DraftsProvider key={status.address}>
      {status.wallet === "unlocked" ? (
        <WalletQueries key={status.address}>
          <Suspense fallback={<BareShell>{null}</BareShell>}>
            <Main
              status={status}
              settings={settings}
              onSettings={() => reload(client, settingsKey)}
              onChanged={refresh}
            />
          </Suspense>
        </WalletQueries>
      ) : (
        <BareShell>
          <Gate status={status} onChanged={refresh} />
        </BareShell>
      )}
    </DraftsProvider>
  );
}

type Door = "none" | "create" | "restore";

/** The screens before the wallet is open. */
function Gate({ status, onChanged }: { readonly status: Status; readonly onChanged: () => Promise<void> }) {
  const [door, setDoor] = useState<Door>("none");
  const away = () => setDoor("none");
  if (status.wallet === "unusable") return <Unusable problem={status.problem} onRetried={onChanged} />;
  if (door === "restore")
    return <RestoreWallet present={status.address} onCancel={away} onDone={onChanged} />;
  if (status.wallet === "locked")
    return (
      <Unlock
        address={status.address}
        invitation={status.invitation}
        onChanged={onChanged}
        resuming={window.location.hash.length > 2}
        onDone={onChanged}
        onForgot={() => setDoor("restore")}
      />
    );
  if (door === "create") return <CreateWallet onCancel={away} onDone={onChanged} />;
  return (
    <Welcome
      invitation={status.invitation}
      onChanged={onChanged}
      onCreate={() => setDoor("create")}
      onRestore={() => setDoor("restore")}
    />
  );
}
