import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Schemas } from "../../lib/client";
import { emptyFunnel } from "../../test/office";
import { show } from "../../test/render";
import { Figures } from "./figures";
import { NextSteps } from "./next-steps";

function monitoring(transport: "smtp" | "outbox"): Schemas["Monitoring"] {
  const counts = { queued: 0, sending: 0, sent: 0, written: 1000, failed: 0, bounced: 0 };
  return {
    checks: [],
    chain: { endpoints: [] },
    funds: { account: "0x01", ballots: 3_124_999_851_329_104, enrolments: 1_000_000 },
    relay: { queued: 0, sent: 0 },
    mail: { counts, transport },
    indexer: { head: 1, final: 1, writing: true },
    workers: [],
    incidents: [],
  } as unknown as Schemas["Monitoring"];
}

const funnel = { ...emptyFunnel, elections: [], total: 1000, invited: 1000 };

test("letters that are files still have to be sent", async () => {
  await show(<NextSteps funnel={funnel} monitoring={monitoring("outbox")} />);
  expect(screen.getByText(/^1,000 e-mails are files in the outbox/)).toBeInTheDocument();
  expect(screen.queryByText(/^There is nothing for registrars to do/)).not.toBeInTheDocument();
});

test("with a mail server nothing is left", async () => {
  await show(<NextSteps funnel={funnel} monitoring={monitoring("smtp")} />);
  expect(screen.getByText(/^There is nothing for registrars to do/)).toBeInTheDocument();
});

test("figures that mean only plenty are not written out, and files in the outbox are counted", async () => {
  await show(<Figures monitoring={monitoring("outbox")} />);
  expect(screen.getByText("more than 1,000,000")).toBeInTheDocument();
  expect(screen.getByText("1,000,000")).toBeInTheDocument();
  expect(screen.getByText("Files in the outbox: 1,000")).toBeInTheDocument();
});
