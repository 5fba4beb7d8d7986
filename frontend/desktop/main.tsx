import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@shared/theme.css";
import "./desktop.css";
import { applyTheme } from "@shared/lib/theme";
import { App } from "./app/app";
import { pickLanguage, startTranslations } from "./lib/i18n";

applyTheme("system");
await startTranslations(pickLanguage("", navigator.languages));
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
