import type { Messages } from "../zh-CN/index.ts";

export const palette: Messages["palette"] = {
  label: "Search articles or commands",
  placeholder: "A title, a question, or a command…",
  articles: "Articles",
  pages: "Go to",
  commands: "Commands",
  newArticle: "New article",
  empty: "Nothing found. Try other words.",
};
