import { Download, Image, Share2 } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { currentLanguage } from "@shared/lib/i18n";
import { pickText } from "@shared/lib/local-text";
import { figuresUrl, tableUrl, type Description, type Results } from "../../lib/client";
import { formatNumber, formatPercent } from "../../lib/format";
import { useTexts, type Translate } from "../../lib/i18n";
import { drawPicture, type Picture } from "../../lib/picture";
import { standingOf } from "../../lib/standing";

export interface FilesProps {
  readonly description: Description;
  readonly results: Results;
}

/** The figures as files, and as a picture made on this device. */
export function Files({ description, results }: FilesProps) {
  const t = useTexts();
  const [failed, setFailed] = useState(false);
  const make = async (deliver: (file: File) => Promise<void> | void) => {
    try {
      setFailed(false);
      await deliver(await drawPicture(pictureOf(description, results, t)));
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === "AbortError"));
    }
  };
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("files.heading")}</h2>
        <p className="mt-1 max-w-prose text-muted">{t("files.intro")}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <FileLink href={tableUrl(results.election, currentLanguage())} name="results.csv">
          {t("files.csv")}
        </FileLink>
        <FileLink href={figuresUrl(results.election)} name="results.json">
          {t("files.json")}
        </FileLink>
        <Button
          variant="secondary"
          onClick={() => void make(save)}
          icon={<Image aria-hidden="true" className="size-4" />}
        >
          {t("files.image")}
        </Button>
        {canShareFiles() && (
          <Button
            variant="secondary"
            onClick={() => void make((file) => navigator.share({ files: [file] }))}
            icon={<Share2 aria-hidden="true" className="size-4" />}
          >
            {t("files.share")}
          </Button>
        )}
      </div>
      {failed && (
        <Notice kind="caution" live>
          {t("files.failed")}
        </Notice>
      )}
    </Card>
  );
}

interface FileLinkProps {
  readonly href: string;
  readonly name: string;
  readonly children: ReactNode;
}

function FileLink({ href, name, children }: FileLinkProps) {
  return (
    <a
      href={href}
      download={name}
      className="inline-flex min-h-11 items-center gap-2 rounded-control border border-control bg-surface px-5 py-2 font-semibold hover:bg-raised"
    >
      <Download aria-hidden="true" className="size-4" />
      {children}
    </a>
  );
}

function canShareFiles(): boolean {
  const probe = new File([], "results.png", { type: "image/png" });
  return typeof navigator.canShare === "function" && navigator.canShare({ files: [probe] });
}

function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function pictureOf(description: Description, results: Results, t: Translate): Picture {
  const question = description.metadata.questions[0];
  const counts = results.latest.counts?.[0] ?? [];
  const total = counts.reduce((sum, votes) => sum + votes, 0);
  return {
    title: pickText(description.metadata.title),
    state: t(standingOf(results)),
    turnout: t("files.picture.turnout", {
      percent: formatPercent(results.latest.ballots, results.voters),
      ballots: formatNumber(results.latest.ballots),
      voters: formatNumber(results.voters),
    }),
    question: results.latest.counts ? pickText(question?.title) : "",
    bars: (question && results.latest.counts ? question.options : []).map((option, index) => ({
      label: pickText(option.title),
      part: total === 0 ? 0 : (counts[index] ?? 0) / total,
      figure: `${formatNumber(counts[index] ?? 0)} · ${formatPercent(counts[index] ?? 0, total)}`,
    })),
    foot: t("files.picture.check", { address: window.location.host }),
  };
}
