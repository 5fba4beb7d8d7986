import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme } from "@shared/lib/theme";
import "@shared/theme.css";
import { App } from "./app/app";
import { startTranslations } from "./lib/i18n";

applyTheme("system");
const root = document.getElementById("root");
if (root) {
  void startTranslations().then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
