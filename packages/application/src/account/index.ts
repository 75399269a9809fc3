export * from "./account-commands.ts";
export * from "./change-own-password.ts";
export * from "./listed-session.ts";
export * from "./own-account.ts";
export * from "./sessions.ts";
