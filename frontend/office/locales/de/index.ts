import type { Texts } from "../en";
import * as account from "./account";
import * as activity from "./activity";
import * as approvals from "./approvals";
import * as elections from "./elections";
import * as enrolment from "./enrolment";
import * as errors from "./errors";
import * as imports from "./imports";
import * as mail from "./mail";
import * as overview from "./overview";
import * as people from "./people";
import * as session from "./session";
import * as shell from "./shell";
import * as users from "./users";

/** Every text of the console in German. */
export const texts: Texts = {
  ...account,
  ...activity,
  ...approvals,
  ...elections,
  ...enrolment,
  ...errors,
  ...imports,
  ...mail,
  ...overview,
  ...people,
  ...session,
  ...shell,
  ...users,
};
