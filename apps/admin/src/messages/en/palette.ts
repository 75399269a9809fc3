import type { Messages } from "../zh-CN/index.ts";

export const palette: Messages["palette"] = {
  label: "Search articles or commands",
  placeholder: "Type a title, a question or a command…",
  articles: "Articles",
  pages: "Go to",
  commands: "Commands",
  views: "Article views",
  myDrafts: "My articles",
  overdue: "Articles with an overdue review",
  light: "Switch to light",
  dark: "Switch to dark",
  speak: (language) => `Switch to ${language}`,
  newArticle: "New article",
  empty: "Nothing found. Try other words.",
};
