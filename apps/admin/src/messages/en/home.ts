import type { Messages } from "../zh-CN/index.ts";

export const home: Messages["home"] = {
  title: "Desk",
  greeting: (name) => `Hello, ${name}`,
  myDrafts: "My drafts",
  myDraftsEmpty: "No unpublished drafts. A new one begins with a reader's question.",
  overdue: "Review overdue",
  overdueEmpty: "No review is overdue; every live answer is looked after.",
  stubs: "Waiting to be written",
  stubsHint: "Other pages name them, but they have no content yet.",
  stubsEmpty:
    "Nothing is waiting to be written. When a page is imported, related titles without an article appear here.",
  counts: "Articles at a glance",
  seeAll: "See all",
  fillIn: "Write it",
};
