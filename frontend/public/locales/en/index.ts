import * as checks from "./checks";
import * as elections from "./elections";
import * as results from "./results";
import * as shell from "./shell";

/** Every text of the public page in English, which the other languages are typed after. */
export const texts = { ...shell, ...elections, ...results, ...checks };

export type Texts = typeof texts;
