import { useEffect, useRef } from "react";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { codeOf, type Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";

/** What is asked for beside the password. */
export type Second = "code" | "recovery";

/** The second factor that a refusal asks for. */
export function secondFor(error: Error | null): Second | undefined {
  if (codeOf(error) === "code_required") return "code";
  return codeOf(error) === "passkey_required" ? "recovery" : undefined;
}

/** The fields of a sign-in that hold the second factor. */
export function secondOf(
  second: Second | undefined,
  code: string,
): Pick<Schemas["BrowserSignIn"], "code" | "recoveryCode"> {
  const text = code.trim();
  if (!second || !text) return {};
  return second === "code" ? { code: text } : { recoveryCode: text };
}

export interface SecondFactorProps {
  readonly second: Second;
  readonly code: string;
  readonly onSecond: (second: Second) => void;
  readonly onCode: (code: string) => void;
}

/** Asks for the code of the authenticator app, or for one of the codes that were kept for emergencies. */
export function SecondFactor({ second, code, onSecond, onCode }: SecondFactorProps) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), [second]);
  const recovery = second === "recovery";
  const change = () => {
    onCode("");
    onSecond(recovery ? "code" : "recovery");
  };
  return (
    <div ref={box} className="grid gap-2">
      <TextField
        key={second}
        label={t(recovery ? "signIn.recovery" : "signIn.code")}
        hint={t(recovery ? "signIn.recoveryHint" : "signIn.codeHint")}
        autoComplete={recovery ? "off" : "one-time-code"}
        inputMode={recovery ? "text" : "numeric"}
        maxLength={recovery ? 64 : 32}
        value={code}
        onChange={(event) => onCode(event.target.value)}
      />
      <Button variant="quiet" className="justify-self-start px-0" onClick={change}>
        {t(recovery ? "signIn.useCode" : "signIn.useRecovery")}
      </Button>
    </div>
  );
}
