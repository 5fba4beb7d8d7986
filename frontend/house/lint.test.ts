import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

// The rules of imports bite: a file of each page is linted as if it held imports that are forbidden there.

const root = resolve(import.meta.dirname, "..");
const pages = readdirSync(root).filter((name) => existsSync(join(root, name, "index.html")));

/** Checks with one of the workspace's rules alone, without types, which the rules of imports do not need. */
const checkerOf = (rule: string) =>
  new ESLint({
    cwd: root,
    ruleFilter: ({ ruleId }) => ruleId === rule,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
const paths = checkerOf("import-x/no-restricted-paths");
const cycles = checkerOf("import-x/no-cycle");

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter((name) => statSync(join(root, folder, name)).isDirectory());

/** The first source below a folder, from the root of the workspace. */
function fileIn(folder: string): string {
  const inside = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const file = inside.sort().find((name) => /\.tsx?$/.test(name) && !name.includes(".test."));
  if (!file) throw new Error(`no source in ${folder}`);
  return join(folder, file);
}

/** Which of these imports a rule refuses in a file. */
async function refused(rule: ESLint, file: string, imported: readonly string[]): Promise<string[]> {
  const lines = imported.map((path) => {
    const from = relative(dirname(file), path).replace(/\.tsx?$/, "");
    return `import "${from.startsWith(".") ? from : `./${from}`}";\n`;
  });
  const [result] = await rule.lintText(lines.join(""), { filePath: join(root, file) });
  const places = new Set(result?.messages.filter(({ ruleId }) => ruleId).map(({ line }) => line));
  return imported.filter((_, index) => places.has(index + 1));
}

test("there are four pages", () => {
  expect(pages).toEqual(["check", "desktop", "office", "public"]);
});

describe.each(pages)("in %s", (page) => {
  const features = foldersIn(`${page}/features`).map((name) => `${page}/features/${name}`);
  const app = fileIn(`${page}/app`);
  const lower = [`${page}/lib`, `${page}/components`].filter((folder) => existsSync(join(root, folder)));

  test.each(lower)("%s imports no feature and nothing of app", async (folder) => {
    const above = [app, ...features.map(fileIn)];
    expect(await refused(paths, fileIn(folder), above)).toEqual(above);
  });

  test.each(features)("%s imports no other feature and nothing of app", async (feature) => {
    const others = [app, ...features.filter((other) => other !== feature).map(fileIn)];
    expect(await refused(paths, fileIn(feature), others)).toEqual(others);
  });

  test("no other page is imported, and shared code imports none", async () => {
    const others = pages.filter((name) => name !== page).map((name) => fileIn(`${name}/lib`));
    expect(await refused(paths, fileIn(`${page}/lib`), others)).toEqual(others);
    expect(await refused(paths, "shared/lib/format.ts", [app])).toEqual([app]);
  });

  test("what is allowed is not refused", async () => {
    const below = [...features, ...lower].map(fileIn);
    expect(await refused(paths, app, below)).toEqual([]);
  });

  test("a circle is found", async () => {
    // main imports app; if app imported main, that would be one.
    const main = `${page}/main.tsx`;
    expect(await refused(cycles, `${page}/app/app.tsx`, [main])).toEqual([main]);
    expect(await refused(cycles, main, [`${page}/app/app.tsx`])).toEqual([]);
  });
});

describe("requests", () => {
  const screen = "desktop/features/results/results.tsx";
  const request = "desktop/features/results/api/get-tally.ts";
  const ask = 'import { useQuery } from "@tanstack/react-query";\n';
  const goSide = 'import { results } from "../../lib/backend";\n';

  /** How often a rule is broken by a text, if it stood in a file. */
  const count = async (rule: string, file: string, text: string) => {
    const [result] = await checkerOf(rule).lintText(text, { filePath: join(root, file) });
    return result?.messages.filter(({ ruleId }) => ruleId === rule).length;
  };

  test.each([ask, goSide])("only files of api folders hold %s", async (text) => {
    const rule = "@typescript-eslint/no-restricted-imports";
    expect(await count(rule, screen, text)).toBe(1);
    expect(await count(rule, request, text)).toBe(0);
    expect(await count(rule, screen, text.replace("import {", "import { type"))).toBe(text === ask ? 1 : 0);
  });

  test("no file has an interval of its own", async () => {
    const rule = "no-restricted-syntax";
    const text = (interval: string) => `export const query = { refetchInterval: ${interval} };\n`;
    expect(await count(rule, request, text("2_000"))).toBe(1);
    expect(await count(rule, request, text("open ? 2_000 : false"))).toBe(1);
    expect(await count(rule, request, text("intervals.work"))).toBe(0);
  });
});

test("the generated bindings are imported by one file", async () => {
  const bindings = ["desktop/wailsjs/runtime/runtime"];
  expect(await refused(paths, "desktop/lib/backend-error.ts", bindings)).toEqual(bindings);
  expect(await refused(paths, "desktop/app/app.tsx", bindings)).toEqual(bindings);
  expect(await refused(paths, "desktop/lib/backend.ts", bindings)).toEqual([]);
});
