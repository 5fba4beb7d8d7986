import * as auditArea from "../wailsjs/go/app/Audit";
import * as organiserArea from "../wailsjs/go/app/Organiser";
import * as organisationsArea from "../wailsjs/go/app/Organisations";
import * as resultsArea from "../wailsjs/go/app/Results";
import * as sessionArea from "../wailsjs/go/app/Session";
import * as trusteeArea from "../wailsjs/go/app/Trustee";
import * as votingArea from "../wailsjs/go/app/Voting";
import * as walletArea from "../wailsjs/go/app/Wallet";
import type { app } from "../wailsjs/go/models";
import { toBackendError } from "./backend-error";

// The only file that imports the generated bindings. Everything the page may ask of the Go side passes here, and every
// failure becomes a BackendError.

export type AuditState = app.AuditState;
export type CeremonyView = app.CeremonyView;
export type DraftProblem = app.DraftProblem;
export type DraftTrustee = app.DraftTrustee;
export type ElectionDraft = app.ElectionDraft;
export type ElectionSummary = app.ElectionSummary;
export type ElectionView = app.ElectionView;
export type Invitation = app.Invitation;
export type Judgement = app.Judgement;
export type OpenedBallot = app.OpenedBallot;
export type Organisation = app.Organisation;
export type OrganisedElection = app.OrganisedElection;
export type PreparedBallot = app.PreparedBallot;
export type Question = app.Question;
export type Receipt = app.Receipt;
export type Registration = app.Registration;
export type Settings = app.Settings;
export type Standing = app.Standing;
export type Status = app.Status;
export type Summary = app.Summary;
export type Tally = app.Tally;
export type TrusteeArea = app.TrusteeArea;
export type TrusteeBoard = app.TrusteeBoard;
export type TrusteeElection = app.TrusteeElection;
export type TrusteeStep = app.TrusteeStep;
export type WordAnswer = app.WordAnswer;
export type WordQuestion = app.WordQuestion;
export type Work = app.Work;

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
