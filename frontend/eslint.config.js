import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { basename } from "node:path";
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

/** Imports flow lib, components → features → app; features and pages do not know each other. */
function zonesOf(page) {
  const below = (folder, from) => ({
    target: `./${page}/${folder}`,
    from: from.map((name) => `./${page}/${name}`),
  });
  return [
    below("lib", ["components", "features", "app"]),
    below("components", ["features", "app"]),
    below("features", ["app"]),
  ];
}

/** Features of a page do not know each other. */
const features = {
  desktop: ["wallet", "organisations", "voting", "results", "settings", "organiser", "trustee", "audit"],
  office: [
    "session",
    "overview",
    "people",
    "imports",
    "mailings",
    "approvals",
    "enrolment",
    "elections",
    "activity",
    "users",
    "account",
  ],
};
const zones = [
  ...["check", "desktop", "public", "office"].flatMap(zonesOf),
  ...Object.entries(features).flatMap(([page, names]) =>
    names.map((feature) => ({
      target: `./${page}/features/${feature}`,
      from: `./${page}/features`,
      except: [`./${feature}`],
    })),
  ),
  { target: "./shared", from: ["./check", "./desktop", "./public", "./office"] },
  { target: "./desktop", from: ["./public", "./office"] },
  { target: "./public", from: ["./check", "./desktop", "./office"] },
  { target: "./check", from: ["./desktop", "./office", "./public"] },
  { target: "./office", from: ["./desktop", "./public"] },
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
  { files: ["**/*.test.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly" } } },
);
