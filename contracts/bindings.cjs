#!/usr/bin/env node
// Prints, from forge's artifacts, the combined JSON from which abigen makes bindings/bindings.go.
const { existsSync, readFileSync } = require("fs");
const { join } = require("path");

const contracts = ["VoterRoll", "OpenElection", "SecretElection", "TrusteeBoard", "ElectionFactory"];
const interfaces = { VoterRoll: "IVoterRoll", OpenElection: "IElection", SecretElection: "ISecretElection", TrusteeBoard: "ITrusteeBoard", ElectionFactory: "IElectionFactory" };
const out = { contracts: {}, version: "0.8.37" };
for (const name of contracts) {
  let path = join(__dirname, "out", `${name}.sol`, `${name}.json`);
  if (!existsSync(path)) path = join(__dirname, "out", `${interfaces[name]}.sol`, `${interfaces[name]}.json`);
  const artifact = JSON.parse(readFileSync(path, "utf8"));
  out.contracts[`src/${name}.sol:${name}`] = {
    abi: artifact.abi,
    bin: artifact.bytecode.object.replace(/^0x/, ""),
    "bin-runtime": artifact.deployedBytecode.object.replace(/^0x/, ""),
    metadata: "", devdoc: {}, userdoc: {}, hashes: artifact.methodIdentifiers,
  };
}
process.stdout.write(JSON.stringify(out));
