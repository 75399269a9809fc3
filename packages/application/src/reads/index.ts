export * from "./read-event.ts";
