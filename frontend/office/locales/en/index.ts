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

/** Every text of the console in English. Other languages have the same keys; the compiler checks it. */
export const texts = {
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

/** The shape that every language has. */
export type Texts = typeof texts;
