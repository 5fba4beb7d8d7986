import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@shared/components/button";
import { Card } from "@shared/components/card";
import { Notice } from "@shared/components/notice";
import { useLastError } from "@shared/lib/query";
import { TextArea } from "@shared/components/text-area";
import { Changes, Endpoints } from "./changes";
import { DamagedLink } from "../../components/damaged-link";
import { FilePicker } from "../../components/file-picker";
import { Disclosure } from "../../components/disclosure";
import { Fact, Facts } from "../../components/facts";
import { Page } from "../../components/page";
import { Problem } from "../../components/problem";
import type { Invitation } from "../../lib/backend";
import { useInvitation } from "../../lib/api/get-invitation";
import { useSetInvitationAside } from "../../lib/api/set-invitation-aside";
import { errorText } from "../../lib/i18n";
import { navigate } from "../../lib/route";
import { useAcceptInvitation } from "./api/accept-invitation";
import { useReadInvitation } from "./api/read-invitation";

export interface JoinProps {
  /** The invitation the app was started with, or "". */
  readonly invitation: string;
  readonly onChanged: () => Promise<void>;
}

/** Reads an invitation, shows what it leads to, and asks once; twice if it would replace addresses that are known. */
export function Join({ invitation, onChanged }: JoinProps) {
  const [pasted, setPasted] = useState("");
  const aside = useSetInvitationAside(onChanged);
  const text = pasted || invitation;
  if (text === "") return <Paste onRead={setPasted} />;
  const away = () => {
    setPasted("");
    if (invitation !== "") aside.mutate();
  };
  // The key: a link that is clicked meanwhile starts anew, so that nobody has confirmed its changes yet.
  return <Accept key={text} text={text} link={pasted === ""} onAway={away} onChanged={onChanged} />;
}

function Paste({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const read = useReadInvitation(onRead);
  return (
    <Page title={t("join.title")} lead={t("join.lead")}>
      <Card>
        <form
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            read.mutate(text);
          }}
        >
          <FilePicker
            label={t("join.file")}
            accept=".json,.txt,.psephos"
            onText={(invitation) => read.mutate(invitation)}
          />
          <TextArea
            label={t("join.label")}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder="psephos://join/…"
            error={read.error ? errorText(t, read.error) : undefined}
            spellCheck={false}
            autoFocus
          />
          <div>
            <Button type="submit" disabled={text.trim() === ""} busy={read.isPending}>
              {t("join.read")}
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}

interface AcceptProps {
  readonly text: string;
  /** Whether the app was opened with it. */
  readonly link: boolean;
  readonly onAway: () => void;
  readonly onChanged: () => Promise<void>;
}

function Accept({ text, link, onAway, onChanged }: AcceptProps) {
  const { t } = useTranslation();
  const [confirmed, setConfirmed] = useState(false);
  const query = useInvitation(text);
  const error = useLastError(query);
  const { data: preview } = query;
  const accept = useAcceptInvitation(text, async (organisation) => {
    await onChanged();
    navigate({ page: "organisation", organisation });
  });
  const replaces = (preview?.changes.length ?? 0) > 0;
  return (
    <Page title={t("join.title")}>
      {link && error !== undefined ? <DamagedLink onAside={onChanged} /> : <Problem error={error} />}
      {preview && (
        <Card className="grid gap-6">
          <Offer invitation={preview} replaces={replaces} />
          {replaces && (
            <Changes
              organisation={preview.organisation}
              changes={preview.changes}
              confirmed={confirmed}
              onConfirm={setConfirmed}
            />
          )}
          <Problem error={accept.error} />
          <div className="flex flex-wrap gap-3">
            <Button
              busy={accept.isPending}
              disabled={replaces && !confirmed}
              variant={replaces ? "danger" : "primary"}
              onClick={() => accept.mutate(confirmed)}
            >
              {t(replaces ? "join.replace" : "join.accept", { organisation: preview.organisation })}
            </Button>
            <Button variant="quiet" onClick={onAway}>
              {t("join.later")}
            </Button>
          </div>
        </Card>
      )}
      {!link && error !== undefined && (
        <div>
          <Button variant="secondary" onClick={onAway}>
            {t("join.another")}
          </Button>
        </div>
      )}
    </Page>
  );
}

interface OfferProps {
  readonly invitation: Invitation;
  /** Whether addresses would change: the list of changes then says all that matters of them. */
  readonly replaces: boolean;
}

function Offer({ invitation, replaces }: OfferProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="grid gap-1">
        <p className="text-muted">{t("join.asked")}</p>
        <p className="text-2xl font-bold break-words">{invitation.organisation}</p>
      </div>
      {!replaces && <Addresses invitation={invitation} />}
      <Disclosure summary={t("app.details")}>
        <Facts>
          <Fact name={t("join.chain")} code>
            {invitation.chainId}
          </Fact>
          <Fact name={t("join.roll")} code>
            {invitation.roll}
          </Fact>
          <Fact name={t("join.factory")} code>
            {invitation.factory}
          </Fact>
        </Facts>
      </Disclosure>
    </>
  );
}

/** Whom the app will ask and believe. */
function Addresses({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts>
        <Fact name={t("join.office")} code>
          {invitation.office}
        </Fact>
        <Fact name={t("join.endpoints")}>
          <Endpoints addresses={invitation.endpoints} />
        </Fact>
        {invitation.email !== "" && <Fact name={t("join.email")}>{invitation.email}</Fact>}
      </Facts>
      <Notice kind="caution">
        <p>{t("join.check")}</p>
      </Notice>
      {invitation.joined && <p className="text-sm text-muted">{t("join.joined")}</p>}
    </>
  );
}
