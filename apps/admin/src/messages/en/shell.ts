import type { Messages } from "../zh-CN/index.ts";

export const shell: Messages["shell"] = {
  navigation: "Main navigation",
  openNavigation: "Open navigation",
  home: "Desk",
  articles: "Articles",
  reviews: "Reviews",
  imports: "Import",
  corrections: "Reported errors",
  users: "Users",
  keys: "API keys",
  webhooks: "Webhooks",
  audit: "Audit log",
  accountMenu: "Account menu",
  language: "Language",
  theme: "Appearance",
  themes: { system: "As the computer", light: "Light", dark: "Dark" },
  changePassword: "Change password",
  signOut: "Sign out",
  shortcuts: "Keyboard shortcuts",
  openPalette: "Search articles and commands",
  roles: { author: "Author", editor: "Editor", publisher: "Publisher", admin: "Admin" },
};
