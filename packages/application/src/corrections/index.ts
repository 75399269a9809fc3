export * from "./correction-commands.ts";
export * from "./list-corrections.ts";
export * from "./send-correction.ts";
export * from "./settle-correction.ts";
