import { Pause, Play } from "lucide-react";
import { QRCodeSVG } from "qrcode.react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { encodeBallot } from "@shared/lib/ballot-code";

/** How long each code is shown, in milliseconds: a phone reads several frames of it. */
const shownFor = 900;

/** The opened ballot as QR codes, which the office's checking page reads. Several are shown in turn. */
export function OpenedCodes({ document }: { readonly document: string }) {
  const { t } = useTranslation();
  const codes = useCodes(document);
  const total = codes.length;
  const [at, setAt] = useState(0);
  const [running, setRunning] = useState(() => !prefersStillness());
  useEffect(() => {
    if (!running || total < 2) return;
    const timer = window.setInterval(() => setAt((last) => (last + 1) % total), shownFor);
    return () => window.clearInterval(timer);
  }, [running, total]);
  const code = codes[at];
  if (code === undefined) return null;
  const Icon = running ? Pause : Play;
  return (
    <div className="grid justify-items-start gap-3">
      {/* A QR code needs a light ground in both themes. */}
      <QRCodeSVG
        value={code}
        size={380}
        level="L"
        marginSize={4}
        title={t("ballot.code", { number: at + 1, total })}
        className="h-auto w-full max-w-[380px] rounded-control"
      />
      <p className="text-sm text-muted">{t("ballot.codesLead")}</p>
      {total > 1 && (
        <div className="flex flex-wrap items-center gap-3">
          <span className="font-medium tabular-nums">{t("ballot.code", { number: at + 1, total })}</span>
          <Button
            variant="secondary"
            onClick={() => setRunning(!running)}
            icon={<Icon aria-hidden="true" className="size-4" />}
          >
            {t(running ? "ballot.codesPause" : "ballot.codesRun")}
          </Button>
          <Button variant="secondary" onClick={() => setAt((at + 1) % total)}>
            {t("ballot.codesNext")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whoever wants nothing to move steps through the codes by hand. */
const prefersStillness = () =>
  typeof window.matchMedia === "function" && window.matchMedia("(prefers-reduced-motion: reduce)").matches;

function useCodes(document: string): readonly string[] {
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    encodeBallot(document).then(
      (made) => {
        if (current) setCodes(made);
      },
      () => undefined, // the document can still be copied
    );
    return () => {
      current = false;
    };
  }, [document]);
  return codes;
}
