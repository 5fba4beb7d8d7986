// Prints how many tests of a runner's report passed and failed: "passed failed".
//
//	node build/count.mjs go FILE        the lines of `go test -json`
//	node build/count.mjs vitest FILE    vitest's JSON
//
// Without a report, or with half of one, nothing passed and one test failed.
import { readFileSync } from "node:fs";

// Tests, and packages that failed without naming a test: such a package did not build, or panicked.
function countGo(file) {
  let passed = 0;
  let failed = 0;
  const failedIn = new Set();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (!line.startsWith("{")) continue;
    const event = JSON.parse(line);
    if (event.Test && event.Action === "pass") passed++;
    if (event.Test && event.Action === "fail") {
      failed++;
      failedIn.add(event.Package);
    }
    if (!event.Test && event.Action === "fail" && !failedIn.has(event.Package)) failed++;
  }
  return [passed, failed];
}

function countVitest(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  return [report.numPassedTests, report.numFailedTests];
}

const [runner, file] = process.argv.slice(2);
const count = { go: countGo, vitest: countVitest }[runner];
if (!count) throw new Error(`count: unknown runner ${runner}`);
let counted;
try {
  counted = count(file);
} catch (error) {
  console.error(`count: ${error.message}`);
  counted = [0, 1];
}
console.log(...counted);
