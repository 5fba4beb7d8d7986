import { useState } from "react";
import { Button } from "@shared/components/button";
import { AddressView } from "../../components/address-view";
import { Checkbox } from "../../components/checkbox";
import { Section } from "../../components/page";
import { Problem } from "../../components/problem";
import type { Schemas } from "../../lib/client";
import { useTexts } from "../../lib/i18n";
import type { Person } from "../../lib/people";
import { hrefOf } from "../../lib/route";
import { useConfirm } from "./api/confirm";
import { usePropose } from "./api/propose";

export type Step = "propose" | "confirm" | "waiting";

const headings = {
  propose: ["approvals.toPropose", "approvals.toProposeLead"],
  confirm: ["approvals.toConfirm", "approvals.toConfirmLead"],
  waiting: ["approvals.waiting", "approvals.waitingLead"],
} as const;

export interface ApprovalListProps {
  readonly step: Step;
  readonly people: readonly Person[];
  readonly onDone: (decisions: Schemas["Decisions"]) => void;
}

/** A choice counts for the address it was made for: a person who proves another one has to be chosen again. */
const choiceOf = (person: Person) => `${person.id} ${person.address ?? ""}`;

/** People at one step of approval, with a box for each address that was compared. */
export function ApprovalList({ step, people, onDone }: ApprovalListProps) {
  const t = useTexts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = people.filter((person) => chosen.has(choiceOf(person)));
  const done = (decisions: Schemas["Decisions"]) => {
    setChosen(new Set());
    onDone(decisions);
  };
  const propose = usePropose(done);
  const confirm = useConfirm(done);
  const decide = step === "confirm" ? confirm : propose;
  if (people.length === 0) return null;
  const [title, lead] = headings[step];
  const choose = (some: readonly Person[], checked: boolean) => {
    const next = new Set(chosen);
    for (const person of some) next[checked ? "add" : "delete"](choiceOf(person));
    setChosen(next);
  };
  return (
    <Section title={`${t(title)} (${people.length})`} lead={t(lead)}>
      {step !== "waiting" && people.length > 1 && (
        <Checkbox
          label={t("approvals.all")}
          checked={selected.length === people.length}
          mixed={selected.length > 0 && selected.length < people.length}
          onChange={(checked) => choose(people, checked)}
        />
      )}
      <ul className="grid gap-2">
        {people.map((person) => (
          <li key={person.id} className="flex gap-3 rounded-control border border-line bg-surface p-4">
            {step !== "waiting" && (
              <Checkbox
                hideLabel
                label={t("people.select", { name: person.name })}
                checked={chosen.has(choiceOf(person))}
                onChange={(checked) => choose([person], checked)}
              />
            )}
            <PersonLines person={person} />
          </li>
        ))}
      </ul>
      <Problem error={decide.error} />
      {step !== "waiting" && (
        <Button
          className="justify-self-start"
          busy={decide.isPending}
          disabled={selected.length === 0}
          onClick={() => decide.mutate(selected)}
        >
          {t(`approvals.${step}`, { count: selected.length })}
        </Button>
      )}
    </Section>
  );
}

function PersonLines({ person }: { readonly person: Person }) {
  const t = useTexts();
  return (
    <div className="grid min-w-0 gap-2">
      <p className="wrap-anywhere">
        <a href={hrefOf("people", person.id)} className="font-medium text-accent hover:underline">
          <bdi>{person.name}</bdi>
        </a>{" "}
        <span className="text-sm text-muted">
          {person.member} · {person.email}
        </span>
      </p>
      {person.address && <AddressView address={person.address} />}
      {person.proposedBy && (
        <p className="text-sm text-muted">{t("approvals.proposedBy", { email: person.proposedBy })}</p>
      )}
    </div>
  );
}
