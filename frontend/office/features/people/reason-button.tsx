import { useState, type ReactNode } from "react";
import { Button } from "@shared/components/button";
import { AskDialog } from "../../components/dialog";
import { ReasonField } from "../../components/reason-field";
import { useDraft } from "../../lib/drafts";
import { useAction } from "../../lib/use-action";

export interface ReasonButtonProps {
  /** What the button says, and the dialog's title. */
  readonly label: string;
  /** The words of the dialog's button. */
  readonly confirm: string;
  readonly icon: ReactNode;
  readonly danger?: boolean;
  /** The key under which the reason is kept until it is sent. */
  readonly draft: string;
  readonly children: ReactNode;
  readonly send: (reason: string) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Begins something about a person that needs a reason, after having asked for it. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, confirm, icon, danger = false, draft, children, send, onDone } = props;
  const [asking, setAsking] = useState(false);
  const [reason, setReason, dropReason] = useDraft(draft, "");
  const begin = useAction(async () => {
    await send(reason);
    dropReason();
    setAsking(false);
    onDone();
  });
  const close = () => {
    begin.reset();
    setAsking(false);
  };
  return (
    <>
      <Button
        variant={danger ? "danger" : "secondary"}
        className="justify-self-start"
        icon={icon}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      <AskDialog
        open={asking}
        danger={danger}
        title={label}
        confirm={confirm}
        busy={begin.busy}
        error={begin.error}
        onConfirm={() => void begin.run()}
        onClose={close}
      >
        {children}
        <ReasonField value={reason} onChange={setReason} />
      </AskDialog>
    </>
  );
}
