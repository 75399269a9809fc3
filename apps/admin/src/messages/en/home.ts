import type { Messages } from "../zh-CN/index.ts";

export const home: Messages["home"] = {
  title: "Desk",
  greeting: (name) => `Hello, ${name}`,
  due: "My reviews",
  dueEmpty: "No review of what you look after falls due in the next 30 days.",
  myDrafts: "My drafts",
  myDraftsEmpty: "No unpublished drafts. A new one begins with a reader's question.",
  overdue: "Review overdue",
  overdueHint: "The more readers and the longer overdue, the higher up.",
  overdueEmpty: "No review is overdue; every live answer is looked after.",
  risk: (days, reads) => `${days} days overdue · ${reads} reads this week`,
  stubs: "Waiting to be written",
  stubsHint: "Other articles name them, but they have no content yet. Most named first.",
  stubsEmpty:
    "Nothing is waiting to be written. When a page is imported, related titles without an article appear here.",
  namedBy: (count) => `named by ${count}`,
  publishedWeek: "Published in the last seven days",
  publishedOn: (count) => `${count} articles`,
  publishedEmpty: "Nothing was published in the last seven days.",
  failures: "Background work that failed",
  deadDeliveries: (count, when) => `${count} webhook deliveries were given up, the last one ${when}.`,
  seeWebhooks: "See to it",
  rankingSilent: (when) =>
    `The job that computes related articles is not running; it was last heard of ${when}. Readers go on seeing the suggestions there are. Ask an admin to restart the service.`,
  counts: "Articles at a glance",
  seeAll: "See all",
  fillIn: "Write it",
};
