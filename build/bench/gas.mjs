// Prints the gas that the project is measured by, from the committed snapshots, as one line of JSON.
import { readFileSync } from "node:fs";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const gas = read("election/testdata/gas.json").osaka;
const secret = read("contracts/snapshots/SecretGasTest.json");

function figure(name) {
  if (!(name in secret)) throw new Error(`no figure for ${name}`);
  return Number(secret[name]);
}

console.log(
  JSON.stringify({
    gasEnrolPerVoter: gas.enrolPerVoterSteady,
    gasOpenBatch64: gas.openBatch64Steady,
    gasYesNoBatch64: figure("secret, yes or no, p = 2, batch of 64, a ballot"),
    gasFourOptionsBatch64: figure("secret, 4 options, p = 4, batch of 64, a ballot"),
    gasShare: figure("trustee, decryption share, 4 options, threshold 3"),
    gasFinalise: figure("finalise, 4 options, threshold 3"),
  }),
);
