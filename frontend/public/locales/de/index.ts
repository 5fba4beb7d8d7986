import type { Texts } from "../en";
import * as checks from "./checks";
import * as elections from "./elections";
import * as results from "./results";
import * as shell from "./shell";

/** Every text of the public page in German. */
export const texts: Texts = { ...shell, ...elections, ...results, ...checks };
