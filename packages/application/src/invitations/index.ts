export * from "./accept-invitation.ts";
export * from "./invitation-commands.ts";
export * from "./invite-user.ts";
