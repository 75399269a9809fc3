export * from "./plan-undo.ts";
