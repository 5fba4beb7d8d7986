import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

// No file leads back to itself by its imports, those of types included, which the linter's rule leaves out.

const root = resolve(import.meta.dirname, "..");
const folders = ["check", "desktop", "e2e", "house", "office", "public", "shared"];

const sources = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("/dist/"));

/** The file of the workspace that an import leads to, if it leads to one. */
function fileOf(from: string, name: string): string | undefined {
  const path = name.startsWith("@shared/")
    ? join(root, "shared", name.slice("@shared/".length))
    : name.startsWith(".") && join(root, dirname(from), name);
  if (!path) return undefined;
  const file = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(
    (one) => /\.tsx?$/.test(one) && existsSync(one),
  );
  return file && relative(root, file);
}

type Graph = ReadonlyMap<string, readonly string[]>;

const graph: Graph = new Map(
  sources.map((path) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), "utf8"));
    return [path, importedFiles.flatMap(({ fileName }) => fileOf(path, fileName) ?? [])];
  }),
);

/** A way from a file back to itself, for every circle that a walk over the graph meets. */
function circlesIn(files: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) return void found.push([...way.slice(start), file]);
    if (done.has(file)) return;
    for (const next of files.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return found;
}

test("the graph of imports is read", () => {
  expect(graph.get("desktop/main.tsx")).toContain("desktop/app/app.tsx");
  expect(graph.get("desktop/main.tsx")).toContain("shared/lib/theme.ts");
});

test("no file imports itself by way of others", () => {
  expect(circlesIn(graph)).toEqual([]);
});

test("a circle is found", () => {
  const files = new Map([
    ["a", ["b", "c"]],
    ["b", ["c"]],
    ["c", ["a"]],
  ]);
  expect(circlesIn(files)).toEqual([["a", "b", "c", "a"]]);
});
