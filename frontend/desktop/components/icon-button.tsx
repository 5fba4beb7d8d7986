import type { ReactNode } from "react";
import { Button } from "@shared/components/button";

export interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button that shows a sign and is named in words. */
export function IconButton({ label, icon, disabled, onClick }: IconButtonProps) {
  return (
    <Button
      variant="quiet"
      className="px-3"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon}
    </Button>
  );
}
