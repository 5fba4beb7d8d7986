import { lazy, Suspense, useEffect, useState } from "react";
import { CreateWallet } from "../features/wallet/create-wallet";
import { RestoreWallet } from "../features/wallet/restore-wallet";
import { Unlock } from "../features/wallet/unlock";
import { Unusable } from "../features/wallet/unusable";
import { Welcome } from "../features/wallet/welcome";
import { session, wallet, type Status } from "../lib/backend";
import { DraftsProvider } from "../lib/drafts";
import { BareShell } from "./shell";
import { useSettings, useStatus } from "./use-session";

// Charts, codes and the rest of the app load once the wallet is open: the window stands sooner and takes less memory.
const Main = lazy(async () => ({ default: (await import("./main-area")).Main }));

/** The window: what it shows depends on the wallet first, then on the route. */
export function App() {
  const { value: status, refresh } = useStatus();
  const { settings, save } = useSettings();
  const ready = status !== undefined && settings !== undefined;
  useEffect(() => {
    if (ready) void session.Ready().catch(() => undefined); // it is for the log only
  }, [ready]);
  if (!status || !settings) return <BareShell>{null}</BareShell>;
  return (
    <DraftsProvider key={status.address}>
      {status.wallet === "unlocked" ? (
        <Suspense fallback={<BareShell>{null}</BareShell>}>
          <Main
            status={status}
            settings={settings}
            onSaveSettings={save}
            onChanged={refresh}
            onLock={() => void wallet.Lock().then(refresh)}
          />
        </Suspense>
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
