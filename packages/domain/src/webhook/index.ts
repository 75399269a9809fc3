export * from "./receiver-url.ts";
export * from "./retry-schedule.ts";
export * from "./webhook-event.ts";
