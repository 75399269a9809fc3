import type { Messages } from "../zh-CN/index.ts";

export const signIn: Messages["signIn"] = {
  title: "Sign in",
  heading: "Sign in to Gongji",
  email: "E-mail",
  password: "Password",
  showPassword: "Show password",
  submit: "Sign in",
  wrong:
    "The e-mail or password is wrong, or the account is suspended. Check both and try again; an admin can set a new password.",
  tooMany: "Too many attempts. Wait a minute and try again.",
  unreachable: "The server cannot be reached. Check the network and try again.",
  signedOutHint: "Your sign-in has ended. Sign in again; what has not been sent is still on this computer.",
};
