import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@shared/theme.css";
import "./desktop.css";
import { pickLanguage } from "@shared/lib/language";
import { applyTheme } from "@shared/lib/theme";
import { App } from "./app/app";
import { ignoreDroppedFiles } from "./lib/dropped-files";
import { startTranslations } from "./lib/i18n";
import { newQueryClient } from "./lib/query-client";

applyTheme("system");
ignoreDroppedFiles(window);
await startTranslations(pickLanguage("", navigator.languages));
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
