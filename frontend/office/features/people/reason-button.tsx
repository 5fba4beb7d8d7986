import type { UseMutationResult } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Button } from "@shared/components/button";
import { forget } from "@shared/lib/query";
import { AskDialog } from "../../components/dialog";
import { ReasonField } from "../../components/reason-field";
import { useDraft } from "../../lib/drafts";

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
  /** What is begun, with its reason. */
  readonly step: UseMutationResult<unknown, Error, string>;
}

/** Begins something about a person that needs a reason, after having asked for it. */
export function ReasonButton(props: ReasonButtonProps) {
  const { label, confirm, icon, danger = false, draft, children, step } = props;
  const [asking, setAsking] = useState(false);
  const [reason, setReason, dropReason] = useDraft(draft, "");
  const begin = async () => {
    try {
      await step.mutateAsync(reason);
    } catch {
      return; // the dialog says why
    }
    dropReason();
    setAsking(false);
  };
  const close = () => {
    forget(step);
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
        busy={step.isPending}
        error={step.error}
        onConfirm={() => void begin()}
        onClose={close}
      >
        {children}
        <ReasonField value={reason} onChange={setReason} />
      </AskDialog>
    </>
  );
}
