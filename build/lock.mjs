// Completes a package-lock.json that was made against a registry without some platforms' binaries.
//
//	node build/lock.mjs frontend/package-lock.json
//
// npm leaves out an optional package that the registry does not have, and `npm ci` then refuses the lock file. Such
// packages are only binaries for other platforms: an entry with its version and platform, which `npm ci` skips where
// the platform differs, makes the file whole. Run it after every `npm install` that changes the lock file.
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "aix", "win32"];
const processors = ["arm64", "x64", "ia32", "arm", "armv7", "ppc64", "riscv64", "s390x", "loong64", "wasm32", "mips64el"];

function platform(name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((s) => words.includes(s));
  const cpu = processors.filter((p) => words.includes(p)).map((p) => (p === "armv7" ? "arm" : p));
  return { ...(os.length ? { os } : {}), ...(cpu.length ? { cpu } : {}) };
}

const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;
for (const { optionalDependencies } of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const { os, cpu } = platform(name);
    if (lock.packages[place] || (!os && !cpu)) continue;
    lock.packages[place] = { version: range.replace(/^[\^~]/, ""), dev: true, optional: true, ...(cpu ? { cpu } : {}), ...(os ? { os } : {}) };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, JSON.stringify(lock, null, 2) + "\n");
console.log(`${file}: ${added} packages of other platforms added`);
