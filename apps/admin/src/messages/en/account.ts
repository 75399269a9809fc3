import type { Messages } from "../zh-CN/index.ts";

export const account: Messages["account"] = {
  title: "My account",
  name: "Name",
  email: "E-mail",
  role: "Role",
  passwordHeading: "Change password",
  current: "Current password",
  next: "New password",
  nextHint: (least) => `At least ${least} characters. Other devices are signed out.`,
  submit: "Change password",
  changed: "The password is changed; other devices are signed out.",
  wrong: "The current password is wrong. Type it again.",
  failed: "The password was not changed. Try again later.",
};
