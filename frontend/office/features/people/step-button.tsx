import type { UseMutationResult } from "@tanstack/react-query";
import { Button, type ButtonProps } from "@shared/components/button";
import { Problem } from "../../components/problem";

export interface StepButtonProps extends Pick<ButtonProps, "variant" | "disabled"> {
  readonly label: string;
  readonly step: Pick<UseMutationResult, "error" | "isPending">;
  readonly onClick: () => void;
}

/** Takes the next step, or the last one back; what the office refuses is said above the button. */
export function StepButton({ label, step, ...button }: StepButtonProps) {
  return (
    <>
      <Problem error={step.error} />
      <Button {...button} className="justify-self-start" busy={step.isPending}>
        {label}
      </Button>
    </>
  );
}
