import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import tseslint from "typescript-eslint";

/** File names are kebab-case, so that they are the same on every file system. */
const kebabCase = {
  rules: {
    "file-name": {
      meta: { type: "problem", messages: { name: "File names are kebab-case: {{name}}" } },
      create: (context) => ({
        Program(node) {
          const name = basename(context.filename);
          if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(name))
            context.report({ node, messageId: "name", data: { name } });
        },
      }),
    },
  },
};

/** The folders below a folder; none if it does not exist. */
function foldersIn(folder) {
  const path = join(import.meta.dirname, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Every folder with an index.html is a page. */
const pages = foldersIn(".").filter((name) => existsSync(join(import.meta.dirname, name, "index.html")));

const forbid = (target, from, except) => ({
  target: `./${target}`,
  from: from.map((name) => `./${name}`),
  ...(except ? { except } : {}),
});

/** Imports flow lib, components → features → app; features and pages do not know each other. */
function zonesOf(page) {
  const below = (folder, upper) =>
    forbid(
      `${page}/${folder}`,
      upper.map((name) => `${page}/${name}`),
    );
  return [
    below("lib", ["components", "features", "app"]),
    below("components", ["features", "app"]),
    below("features", ["app"]),
    forbid(
      page,
      pages.filter((other) => other !== page),
    ),
    ...foldersIn(`${page}/features`).map((feature) =>
      forbid(`${page}/features/${feature}`, [`${page}/features`], [`./${feature}`]),
    ),
  ];
}

const zones = [
  ...pages.flatMap(zonesOf),
  forbid("shared", pages),
  { target: ["./desktop/!(lib)/**/*", "./desktop/lib/!(backend).*"], from: "./desktop/wailsjs" },
];

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "desktop/wailsjs/**",
      "office/lib/office-openapi.ts",
      "node_modules/**",
      "coverage/**",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX, "react-hooks": reactHooks, kebab: kebabCase },
    settings: {
      // Without these two import-x reads no other TypeScript file, and finds no circle.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: import.meta.dirname })],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "max-lines": ["error", { max: 400 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "kebab/file-name": "error",
    },
  },
  {
    // What asks stands in api folders, a request a file: screens neither ask by themselves nor say how often.
    files: pages.map((page) => `${page}/**/*.{ts,tsx}`),
    ignores: ["**/api/**", "**/*.test.tsx", "desktop/lib/use-secret-mutation.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "@tanstack/react-query",
              importNames: ["useInfiniteQuery", "useMutation", "useQueries", "useQuery"],
              message: "Requests are in api folders.",
            },
          ],
          patterns: [
            { regex: "/backend$", allowTypeImports: true, message: "The Go side is asked in api folders." },
          ],
        },
      ],
    },
  },
  {
    files: pages.map((page) => `${page}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Property[key.name='refetchInterval'] Literal[value!=false]",
          message: "Intervals are in shared/lib/intervals.ts.",
        },
      ],
    },
  },
  { files: ["**/*.test.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly" } } },
);
