// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export { App } from "./app.js";
export type { AppArgs, AppState } from "./app.js";
export * from "../types/enums/pinpoint.js";
