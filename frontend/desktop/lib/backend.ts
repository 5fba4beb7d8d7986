import * as auditArea from "../wailsjs/go/auditing/Audit";
import * as organiserArea from "../wailsjs/go/organiser/Organiser";
import * as organisationsArea from "../wailsjs/go/app/Organisations";
import * as resultsArea from "../wailsjs/go/voting/Results";
import * as sessionArea from "../wailsjs/go/app/Session";
import * as trusteeArea from "../wailsjs/go/trustee/Trustee";
import * as votingArea from "../wailsjs/go/voting/Voting";
import * as walletArea from "../wailsjs/go/app/Wallet";
import type * as models from "../wailsjs/go/models";
import { toBackendError } from "./backend-error";

// The only file that imports the generated bindings. Everything the page may ask of the Go side passes here, and every
// failure becomes a BackendError.

export type AuditState = models.auditing.AuditState;
export type CeremonyView = models.organiser.CeremonyView;
export type DraftProblem = models.organiser.DraftProblem;
export type DraftTrustee = models.organiser.DraftTrustee;
export type ElectionDraft = models.organiser.ElectionDraft;
export type ElectionSummary = models.member.ElectionSummary;
export type ElectionView = models.voting.ElectionView;
export type Invitation = models.app.Invitation;
export type Judgement = models.app.Judgement;
export type Limits = models.organiser.Limits;
export type OpenedBallot = models.voting.OpenedBallot;
export type Organisation = models.app.Organisation;
export type OrganisedElection = models.organiser.OrganisedElection;
export type PreparedBallot = models.voting.PreparedBallot;
export type Question = models.member.Question;
export type Receipt = models.voting.Receipt;
export type Registration = models.app.Registration;
export type Settings = models.app.Settings;
export type Standing = models.organiser.Standing;
export type Status = models.app.Status;
export type Summary = models.organiser.Summary;
export type Tally = models.voting.Tally;
export type TrusteeArea = models.trustee.Area;
export type TrusteeBoard = models.trustee.Board;
export type TrusteeElection = models.trustee.Election;
export type TrusteeStep = models.trustee.Step;
export type WordAnswer = models.app.WordAnswer;
export type WordQuestion = models.app.WordQuestion;
export type Work = models.errand.Work;

type Calls = Record<string, (...args: never[]) => Promise<unknown>>;

/** Wraps the calls of an area so that they fail with a BackendError. */
function area<T extends Calls>(calls: T): T {
  const wrapped: Record<string, unknown> = {};
  for (const [name, call] of Object.entries(calls)) {
    wrapped[name] = async (...args: never[]) => {
      try {
        return await call(...args);
      } catch (reason) {
        throw toBackendError(reason);
      }
    };
  }
  return wrapped as T;
}

export const session = area(sessionArea);
export const wallet = area(walletArea);
export const organisations = area(organisationsArea);
export const voting = area(votingArea);
export const results = area(resultsArea);
export const audit = area(auditArea);
export const trustee = area(trusteeArea);
export const organiser = area(organiserArea);
