import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "@shared/lib/language";

// What holds of the texts of every page: each language has the same texts with the same places to fill in, and each text is used.

const root = resolve(import.meta.dirname, "..");
const folders = readdirSync(root).filter((name) => existsSync(join(root, name, "locales")));
const files = import.meta.glob<object>("../*/locales/*/index.ts", { eager: true, import: "texts" });

type Text = readonly [path: string, text: string];

/** Every text below an object, by its path. */
function textsOf(value: unknown, path = ""): Text[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path ? `${path}.${key}` : key),
  );
}

const texts = (page: string, language: string): Text[] =>
  textsOf(files[`../${page}/locales/${language}/index.ts`]);
const places = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

/** The source of a page without its texts and tests, and of what all pages share. */
function sourceOf(page: string): string {
  return ["shared", page].flatMap((folder) => sourcesBelow(join(root, folder))).join("\n");
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (["locales", "dist", "wailsjs", "test"].includes(name) || /\.test\.tsx?$/.test(name)) return [];
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, "utf8")] : [];
  });
}

/** Whether a source names a text: whole, as a template such as `phase.${phase}`, or as one of a list that is read whole. */
function namesIn(source: string): (key: string) => boolean {
  const whole = new Set([...source.matchAll(/["'`]([\w.]+)["'`]/g)].map((match) => match[1]));
  const templates = [...source.matchAll(/`(\w+\.[\w.]*\${[^`]*)`/g)].map(([, text = ""]) =>
    RegExp(`^${text.replace(/\./g, "\\.").replace(/\${[^}]*}/g, ".+")}$`),
  );
  const lists = [...source.matchAll(/"([\w.]+)",\s*{\s*returnObjects/g)].map(([, name = ""]) => `${name}.`);
  return (key) =>
    whole.has(key) ||
    templates.some((template) => template.test(key)) ||
    lists.some((list) => key.startsWith(list));
}

/** The texts that a page never asks for. Plural forms go by the name without their ending. */
function unused(keys: readonly string[], source: string): string[] {
  const named = namesIn(source);
  return keys.filter((key) => !named(key.replace(/_(zero|one|two|few|many|other)$/, "")));
}

test("there are texts of every page", () => {
  expect(folders).toEqual(["check", "desktop", "office", "public", "shared"]);
});

describe.each(folders)("texts of %s", (page) => {
  test("every language has the same texts with the same places, none empty", () => {
    expect(readdirSync(join(root, page, "locales")).sort()).toEqual(Object.keys(languages).sort());
    const english = texts(page, "en");
    for (const language of Object.keys(languages)) {
      const own = new Map(texts(page, language));
      expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
      for (const [path, text] of english) {
        expect(places(own.get(path) ?? ""), `${language}: ${path}`).toEqual(places(text));
        expect(own.get(path)?.trim(), `${language}: ${path}`).toBeTruthy();
      }
    }
  });

  test("every text is used", () => {
    const readers = page === "shared" ? folders : [page];
    const source = readers.map(sourceOf).join("\n");
    expect(
      unused(
        texts(page, "en").map(([path]) => path),
        source,
      ),
    ).toEqual([]);
  });
});

test("a text that nothing names is found", () => {
  const source = 't("a.b"); t(`c.${kind}.title`); t("list", { returnObjects: true })';
  expect(unused(["a.b", "a.c", "c.x.title", "c.x.lead", "list.0", "n_one"], source)).toEqual([
    "a.c",
    "c.x.lead",
    "n_one",
  ]);
});
