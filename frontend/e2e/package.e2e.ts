import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run, start, temporaryFolder, until, type Running } from "./processes";

// What people install: the Debian package, unpacked into a folder that stands for the system, and the Windows program.

const folder = temporaryFolder();
const system = join(folder.path, "system");
const entry = join(system, "usr/share/applications/psephos.desktop");
const desktop = {
  PATH: `${join(system, "usr/bin")}:${process.env["PATH"] ?? ""}`,
  XDG_DATA_DIRS: `${join(system, "usr/share")}:/usr/share`,
  XDG_DATA_HOME: join(folder.path, "share"),
  XDG_CONFIG_HOME: join(folder.path, "config"),
  DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent",
};
let window: Running | undefined;

beforeAll(async () => {
  const made = await run(join(root, "build/package.sh"), []);
  expect(made.output).toMatch(/psephos_\S+\.deb\n.*psephos-\S+-windows-amd64\.exe/);
  const unpacked = await run("dpkg-deb", ["--extract", find(".deb"), system]);
  expect(unpacked.code, unpacked.output).toBe(0);
});

afterAll(async () => {
  await window?.stop();
  folder.remove();
});

function find(suffix: string): string {
  const name = readdirSync(join(root, "build/bin")).find((file) => file.endsWith(suffix));
  if (!name) throw new Error(`there is no ${suffix} in build/bin`);
  return join(root, "build/bin", name);
}

test("the Debian package names what it depends on", async () => {
  const control = (await run("dpkg-deb", ["--field", find(".deb")])).output;
  expect(control).toMatch(/^Package: psephos$/m);
  expect(control).toMatch(/^Depends: .*libgtk-3-0.*libwebkit2gtk-4\.1-0/m);
});

test("its menu entry is valid and takes psephos:// links", async () => {
  const valid = await run("desktop-file-validate", [entry]);
  expect(valid.output).toBe("");
  expect(valid.code).toBe(0);
  // An installation does this by itself: the trigger of desktop-file-utils.
  expect((await run("update-desktop-database", [join(system, "usr/share/applications")])).code).toBe(0);
  const handler = await run("gio", ["mime", "x-scheme-handler/psephos"], desktop);
  expect(handler.output).toContain("psephos.desktop");
});

test("the menu entry starts the window", async () => {
  const data = join(folder.path, "wallet");
  window = start("gio", ["launch", entry], { ...desktop, PSEPHOS_HOME: data });
  const { output } = window;
  await until("the window", 60, () => output().includes('"ready"') || undefined);
  const shown = await run("xdotool", ["search", "--onlyvisible", "--class", "psephos"]);
  const id = shown.output.trim().split("\n")[0] ?? "";
  expect(shown.code, shown.output).toBe(0);
  const closed = await run("xdotool", ["windowclose", id]);
  expect(closed.code, closed.output).toBe(0);
});

test("the Windows program is one for windows, with icon, version and manifest", () => {
  const program = readFileSync(find(".exe"));
  const header = program.readUInt32LE(0x3c);
  expect(program.toString("latin1", header, header + 4)).toBe("PE\0\0");
  const windowed = 2; // IMAGE_SUBSYSTEM_WINDOWS_GUI
  expect(program.readUInt16LE(header + 24 + 68)).toBe(windowed);
  expect(program.includes(Buffer.from("Psephos voting wallet", "utf16le"))).toBe(true);
  expect(program.includes("permonitorv2,permonitor")).toBe(true);
  const icon = readFileSync(join(root, "build/package/psephos.ico"));
  const size = icon.readUInt32LE(6 + 8);
  const offset = icon.readUInt32LE(6 + 12);
  expect(program.includes(icon.subarray(offset, offset + size))).toBe(true);
});
