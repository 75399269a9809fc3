import type { Messages } from "../zh-CN/index.ts";

export const invite: Messages["invite"] = {
  title: "Join Gongji",
  welcome: (email, role) => `You’re invited to join. Your role: ${role}. You’ll sign in with ${email}.`,
  name: "Name",
  nameHint: "Your colleagues will see it.",
  password: "Choose a password",
  passwordHint: (least) => `At least ${least} characters.`,
  accept: "Join",
  send: "Invite",
  sendTitle: "Invite a colleague",
  sendHint: "Creates a link that works once, for seven days. No email is sent; send them the link yourself.",
  create: "Create link",
  linkTitle: (email) => `Invitation for ${email}`,
  link: "Invitation link",
  linkOnce: "The link is shown only once; nobody can see it again. Copy it now and send it to them.",
  linkHint:
    "They open it, enter a name and a password, and they’re in. Anyone with the link can use it, so send it only to them.",
  listTitle: "Invitations",
  states: { open: "Pending", expired: "Expired", accepted: "Joined", revoked: "Revoked" },
  invitedBy: (who, day) => `invited by ${who}, ${day}`,
  until: (at) => `valid until ${at}`,
  revoke: "Revoke",
  revokeOf: (email) => `Revoke invitation: ${email}`,
  revoked: (email) => `Invitation for ${email} revoked. Its link no longer works`,
};
