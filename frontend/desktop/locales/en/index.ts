import * as audit from "./audit";
import * as errors from "./errors";
import { organiser, organiserErrors } from "./organiser";
import * as organisations from "./organisations";
import * as settings from "./settings";
import * as shell from "./shell";
import * as trustee from "./trustee";
import * as voting from "./voting";
import * as wallet from "./wallet";

/** Every text of the desktop app in English. Other languages have the same keys; the compiler checks it. */
export const texts = {
  ...shell,
  ...wallet,
  ...organisations,
  ...voting,
  ...settings,
  ...audit,
  ...trustee,
  organiser,
  errors: { ...errors.errors, organiser: organiserErrors },
};

/** The shape that every language has. */
export type Texts = typeof texts;
