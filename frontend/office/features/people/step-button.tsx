import { Button, type ButtonProps } from "@shared/components/button";
import { Problem } from "../../components/problem";
import { useAction } from "../../lib/use-action";

export interface StepButtonProps extends Pick<ButtonProps, "variant" | "disabled"> {
  readonly label: string;
  readonly send: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** Takes the next step, or the last one back; what the office refuses is said above the button. */
export function StepButton({ label, send, onDone, ...button }: StepButtonProps) {
  const step = useAction(async () => {
    await send();
    onDone();
  });
  return (
    <>
      <Problem error={step.error} />
      <Button {...button} className="justify-self-start" busy={step.busy} onClick={() => void step.run()}>
        {label}
      </Button>
    </>
  );
}
