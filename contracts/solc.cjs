#!/usr/bin/env node
// The compiler forge runs: the npm build of solc behind the two calls that forge makes of a native one.
const solc = require("solc");
if (process.argv.includes("--version")) {
  const version = solc.version().replace(/\.Emscripten.*$/, ".Linux.g++");
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${version}`);
} else {
  const input = require("fs").readFileSync(0, "utf8");
  process.stdout.write(solc.compile(input));
}
