import { Dialog as Base } from "@base-ui/react/dialog";
import { type FormEvent, type ReactNode } from "react";
import { Button } from "@shared/components/button";
import { useTexts } from "../lib/i18n";
import { Problem } from "./problem";

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window above the page. The focus stays inside; Escape closes it. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 bg-black/50" />
        <Base.Popup className="fixed inset-x-4 top-1/2 mx-auto grid max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 gap-5 overflow-y-auto rounded-card border border-line bg-surface p-6 shadow-lg outline-none">
          <Base.Title className="text-xl font-bold wrap-anywhere">{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export interface AskDialogProps extends DialogProps {
  /** The words of the button that does it: a verb, never "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
}

/** Asks before something is done, and stays open with what went wrong if it fails. */
export function AskDialog(props: AskDialogProps) {
  const { confirm, danger = false, busy, error, onConfirm, children, ...dialog } = props;
  const t = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onConfirm();
  };
  return (
    <Dialog {...dialog}>
      <form onSubmit={submit} className="grid gap-5">
        <div className="grid gap-4">{children}</div>
        <Problem error={error} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" onClick={dialog.onClose}>
            {t("app.cancel")}
          </Button>
          <Button type="submit" variant={danger ? "danger" : "primary"} busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
