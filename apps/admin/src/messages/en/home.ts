import type { Messages } from "../zh-CN/index.ts";

export const home: Messages["home"] = {
  title: "Desk",
  greeting: (name) => `Hello, ${name}`,
  waiting: "Waiting for my review",
  waitingEmpty: "No article waits for your review.",
  submittedBy: (who, when) => `${who}, ${when}`,
  emergency: "Emergency",
  mentions: "Comments that mention me",
  mentionsEmpty:
    "No open comment mentions you. When a colleague types @ and your name in a comment, it appears here.",
  due: "My reviews",
  dueEmpty: "No review of what you look after falls due in the next 30 days.",
  myDrafts: "My drafts",
  myDraftsEmpty:
    "No unpublished drafts. A new one begins with a reader’s question: choose New article under Articles.",
  overdue: "Review overdue",
  overdueHint: "The more readers and the longer overdue, the higher up.",
  overdueEmpty: "No review is overdue; every live answer is looked after.",
  risk: (days, reads) =>
    `${days} ${days === 1 ? "day" : "days"} overdue · ${reads} ${reads === 1 ? "read" : "reads"} this week`,
  stubs: "Waiting to be written",
  stubsHint: "Other articles name them, but they have no content yet. Most named first.",
  stubsEmpty:
    "Nothing is waiting to be written. When a page is imported, related titles without an article appear here.",
  namedBy: (count) => `named by ${count} ${count === 1 ? "article" : "articles"}`,
  publishedWeek: "Published, last seven days",
  publishedOn: (count) => (count === 1 ? "1 article" : `${count} articles`),
  publishedEmpty: "Nothing was published in the last seven days.",
  failures: "Background work that failed",
  failureOf: {
    webhooks: (count, when) =>
      `${count} webhook ${count === 1 ? "delivery was" : "deliveries were"} given up; the last one ${when}.`,
    plans: (count, when) =>
      `${count} planned ${count === 1 ? "publication or withdrawal" : "publications or withdrawals"} did not happen; the last one ${when}.`,
    releases: (count, when) =>
      `${count} planned ${count === 1 ? "release" : "releases"} did not happen, and nothing has changed for readers; the last one ${when}.`,
    jobs_failed: (count, when) =>
      `${count} ${count === 1 ? "job" : "jobs"} that compute related articles failed; the last one ${when}. Readers go on seeing the suggestions there are.`,
    jobs_dead: (count, when) =>
      `Nothing computes related articles: ${count} ${count === 1 ? "job has" : "jobs have"} been waiting since ${when}. Readers go on seeing the suggestions there are. Ask an admin to restart the service.`,
  },
  seePlans: "See reviews",
  seeReleases: "See releases",
  seeWebhooks: "See to it",
  poorLists: "Thin related lists",
  poorListsHint: "Readers of these have little to go on with. Open one and add to its related articles.",
  poorListsEmpty: "Every live article has enough related articles.",
  eligible: (count) => `${count} to read`,
  hiddenPins: (count) => `${count} no longer shown`,
  counts: "Articles at a glance",
  seeAll: "See all",
  fillIn: "Write it",
};
