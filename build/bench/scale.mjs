// Checks that the election of `psephos demo --json` came out right, says on standard error where the time went, and
// prints the figures as one line of JSON.
//
//	node build/bench/scale.mjs REPORT PEAK    PEAK: the most memory that the program took, in MiB
import { readFileSync } from "node:fs";

const [file, peak] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8"));
if (report.audit !== "passed" || JSON.stringify(report.results) !== JSON.stringify(report.expected)) {
  throw new Error("the election did not come out right");
}
console.error("where the time went");
for (const [part, seconds] of Object.entries(report.seconds)) {
  if (part !== "total") console.error(`  ${part.padEnd(10)} ${seconds.toFixed(1).padStart(8)} s`);
}
console.log(JSON.stringify({ scaleVoters: report.voters, scaleSeconds: report.seconds.total, scalePeakMiB: Number(peak) }));
