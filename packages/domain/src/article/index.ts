export * from "./body.ts";
export * from "./body-text.ts";
