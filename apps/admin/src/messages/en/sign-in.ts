import type { Messages } from "../zh-CN/index.ts";

export const signIn: Messages["signIn"] = {
  title: "Sign in",
  heading: "Sign in to Gongji",
  email: "Email",
  password: "Password",
  showPassword: "Show password",
  submit: "Sign in",
  wrong:
    "Wrong email or password, or the account is suspended. Check both and try again. Forgot your password? Ask an admin to reset it.",
  tooMany: "Too many attempts. Wait a minute and try again.",
  unreachable: "Can’t reach the server. Check your network and try again.",
  signedOutHint: "Your session has ended. Sign in again. Anything not yet saved is still on this computer.",
};
