import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme } from "@shared/lib/theme";
import "@shared/theme.css";

applyTheme("system");
const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>Psephos</StrictMode>);
