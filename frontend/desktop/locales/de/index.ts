import type { Texts } from "../en";
import * as audit from "./audit";
import * as errors from "./errors";
import { organiser, organiserErrors } from "./organiser";
import * as organisations from "./organisations";
import * as settings from "./settings";
import * as shell from "./shell";
import * as trustee from "./trustee";
import * as voting from "./voting";
import * as wallet from "./wallet";

/** Every text of the desktop app in German. */
export const texts: Texts = {
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
