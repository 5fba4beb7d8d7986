// Adds the JSON object on standard input to build/bench.json, and prints it as a table.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = "build/bench.json";
const figures = JSON.parse(readFileSync(0, "utf8"));
const all = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
writeFileSync(file, JSON.stringify({ ...all, ...figures }, null, 2) + "\n");
const width = Math.max(...Object.keys(figures).map((name) => name.length));
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(width)}  ${value.toLocaleString("en")}`);
