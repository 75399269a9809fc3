export * from "./presence.ts";
