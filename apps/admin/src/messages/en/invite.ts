import type { Messages } from "../zh-CN/index.ts";

export const invite: Messages["invite"] = {
  title: "Join Gongji",
  welcome: (email, role) => `You are invited as ${role}. You will sign in as ${email}.`,
  name: "Name",
  nameHint: "Your colleagues will see it.",
  password: "Choose a password",
  passwordHint: (least) => `At least ${least} characters.`,
  accept: "Join",
  send: "Invite",
  sendTitle: "Invite a colleague",
  sendHint:
    "It makes a link that is good once and for seven days. No mail is sent: give them the link yourself.",
  create: "Make the link",
  linkTitle: (email) => `Invitation for ${email}`,
  link: "Invitation link",
  linkHint:
    "Behind it they give a name and a password, and are in. The link is a key: give it to nobody else.",
  listTitle: "Invitations",
  states: { open: "waiting", expired: "over", accepted: "joined", revoked: "taken back" },
  invitedBy: (who, day) => `invited by ${who}, ${day}`,
  until: (at) => `good until ${at}`,
  revoke: "Take back",
  revokeOf: (email) => `Take the invitation back: ${email}`,
  revoked: (email) => `The invitation of ${email} is taken back; its link opens nothing`,
};
