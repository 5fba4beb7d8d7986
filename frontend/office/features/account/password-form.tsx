import { useState, type FormEvent } from "react";
import { Button } from "@shared/components/button";
import { TextField } from "@shared/components/text-field";
import { Problem } from "../../components/problem";
import { useTexts } from "../../lib/i18n";
import { useChangePassword } from "./api/change-password";

/** Changes one's own password, which ends all sessions. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTexts();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const [mismatch, setMismatch] = useState(false);
  const change = useChangePassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMismatch(next !== again);
    if (next === again && !change.isPending) change.mutate({ current, new: next });
  };
  const field = { type: "password", required: true } as const;
  return (
    <form onSubmit={submit} className="grid max-w-md gap-4">
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        {...field}
        label={t("account.current")}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <TextField
        {...field}
        label={t("account.new")}
        hint={t("account.newHint")}
        autoComplete="new-password"
        minLength={12}
        value={next}
        onChange={(event) => setNext(event.target.value)}
      />
      <TextField
        {...field}
        label={t("account.again")}
        autoComplete="new-password"
        value={again}
        error={mismatch ? t("account.mismatch") : undefined}
        onChange={(event) => setAgain(event.target.value)}
      />
      <Problem error={change.error} />
      <Button type="submit" className="justify-self-start" busy={change.isPending}>
        {t("account.change")}
      </Button>
    </form>
  );
}
