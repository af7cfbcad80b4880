// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export { Domain } from "./domain.js";
export type { DomainArgs, DomainState } from "./domain.js";
export * from "../types/enums/opensearch.js";
