import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { NewPassphrase } from "../../components/new-passphrase";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import { useBeginWallet } from "./api/begin-wallet";
import { useCancelWallet } from "./api/cancel-wallet";
import { useCreateWallet } from "./api/create-wallet";
import { useSaveSheet } from "./api/save-sheet";
import { PhraseQuiz } from "./phrase-quiz";
import { RevealPhrase } from "./reveal-phrase";

type Step = "intro" | "reveal" | "quiz" | "passphrase";

const order: readonly Step[] = ["intro", "reveal", "quiz", "passphrase"];

export interface CreateWalletProps {
  readonly onCancel: () => void;
  readonly onDone: () => Promise<void>;
}

/** Makes a wallet: what the phrase is, the phrase, the check that it was written down, the passphrase. */
export function CreateWallet({ onCancel, onDone }: CreateWalletProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>("intro");
  const [words, setWords] = useState(12);
  const cancel = useCancelWallet(onCancel);
  return (
    <Page
      title={t("create.title")}
      lead={t("create.step", { step: order.indexOf(step) + 1 })}
      above={
        <div>
          <Button
            variant="quiet"
            className="-ms-5"
            icon={<ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />}
            onClick={() => cancel.mutate()}
          >
            {t("app.cancel")}
          </Button>
        </div>
      }
    >
      <Card>
        {step === "intro" && (
          <Intro
            onNext={(chosen) => {
              setWords(chosen);
              setStep("reveal");
            }}
          />
        )}
        {step === "reveal" && <Reveal words={words} onNext={() => setStep("quiz")} />}
        {step === "quiz" && (
          <PhraseQuiz onBack={() => setStep("reveal")} onDone={() => setStep("passphrase")} />
        )}
        {step === "passphrase" && <Passphrase onDone={onDone} />}
      </Card>
    </Page>
  );
}

function Intro({ onNext }: { readonly onNext: (words: number) => void }) {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  const begin = useBeginWallet(onNext);
  return (
    <div className="grid gap-5">
      <h2 className="text-xl font-semibold">{t("create.introTitle")}</h2>
      <ol className="grid list-decimal gap-3 ps-6">
        <li>{t("create.intro1")}</li>
        <li>{t("create.intro2")}</li>
        <li>{t("create.intro3")}</li>
      </ol>
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={long}
          onChange={(event) => setLong(event.target.checked)}
          className="size-5 accent-accent"
        />
        {t("create.words24")}
      </label>
      <Problem error={begin.error} />
      <div>
        <Button busy={begin.isPending} onClick={() => begin.mutate(long ? 24 : 12)}>
          {t("create.show")}
        </Button>
      </div>
    </div>
  );
}

function Reveal({ words, onNext }: { readonly words: number; readonly onNext: () => void }) {
  const { t, i18n } = useTranslation();
  const [seen, setSeen] = useState(false);
  const sheet = useSaveSheet(words, i18n.language);
  return (
    <div className="grid gap-5">
      <h2 className="text-xl font-semibold">{t("create.revealTitle")}</h2>
      <p className="text-muted">{t("create.revealLead")}</p>
      <RevealPhrase onSeen={() => setSeen(true)} />
      <Problem error={sheet.error} />
      <div className="flex flex-wrap gap-3">
        <Button disabled={!seen} onClick={onNext}>
          {t("create.written")}
        </Button>
        <Button variant="quiet" busy={sheet.isPending} onClick={() => sheet.mutate()}>
          {t("create.sheet")}
        </Button>
      </div>
    </div>
  );
}

function Passphrase({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState("");
  const create = useCreateWallet(onDone);
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== "") create.run(passphrase);
      }}
    >
      <h2 className="text-xl font-semibold">{t("create.passphraseTitle")}</h2>
      <p className="text-muted">{t("create.passphraseLead")}</p>
      <NewPassphrase onReady={setPassphrase} />
      <Problem error={create.error} />
      <div>
        <Button type="submit" disabled={passphrase === ""} busy={create.isPending}>
          {t("create.finish")}
        </Button>
      </div>
    </form>
  );
}
