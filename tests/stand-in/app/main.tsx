import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { logEvent } from "./api.ts";
import "./styles.css";

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root.");

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

logEvent("page_loaded");
