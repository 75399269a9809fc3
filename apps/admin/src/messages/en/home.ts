import type { Messages } from "../zh-CN/index.ts";

export const home: Messages["home"] = {
  title: "Desk",
  greeting: (name) => `Hello, ${name}`,
  waiting: "Waiting for my review",
  waitingEmpty: "Nothing is waiting for your review.",
  submittedBy: (who, when) => `${who}, ${when}`,
  emergency: "Emergency",
  mentions: "Comments that mention me",
  mentionsEmpty:
    "No open comment mentions you. When a colleague types @ and your name in a comment, it appears here.",
  due: "My reviews",
  dueEmpty: "None of your articles is due for review in the next 30 days.",
  myDrafts: "My drafts",
  myDraftsEmpty: "No unpublished drafts. Start with a reader’s question: choose New article under Articles.",
  overdue: "Overdue reviews",
  overdueHint: "Most readers and longest overdue first.",
  overdueEmpty: "No review is overdue. Every live answer is up to date.",
  risk: (days, reads) =>
    `${days} ${days === 1 ? "day" : "days"} overdue · ${reads} ${reads === 1 ? "read" : "reads"} this week`,
  changedFacts: "Policy facts changed",
  changedFactsHint:
    "Facts on the same topic have changed since these were published. Check them, then edit or set a new review date and publish; they leave this list.",
  changedFactsEmpty:
    "Nothing to check: no related policy facts have changed since the articles were published.",
  changedFact: (topic, when) => `${topic} · ${when}`,
  stubs: "To be written",
  stubsHint: "Other articles mention these, but nobody has written them yet. Most mentioned first.",
  stubsEmpty:
    "Nothing is waiting to be written. When you import a page, related titles that have no article yet appear here.",
  namedBy: (count) => `mentioned in ${count} ${count === 1 ? "article" : "articles"}`,
  publishedWeek: "Published in the last seven days",
  publishedOn: (count) => (count === 1 ? "1 article" : `${count} articles`),
  publishedEmpty: "Nothing was published in the last seven days.",
  failures: "Background jobs that failed",
  failureOf: {
    webhooks: (count, when) =>
      `${count} webhook ${count === 1 ? "delivery" : "deliveries"} failed after several tries, most recently ${when}.`,
    plans: (count, when) =>
      `${count} scheduled ${count === 1 ? "publication or withdrawal" : "publications or withdrawals"} did not go through, most recently ${when}.`,
    releases: (count, when) =>
      `${count} scheduled ${count === 1 ? "release" : "releases"} did not go through, most recently ${when}. Nothing has changed for readers.`,
    jobs_failed: (count, when) =>
      `${count} ${count === 1 ? "job" : "jobs"} that suggest related articles failed, most recently ${when}. Readers still see the earlier suggestions.`,
    jobs_dead: (count, when) =>
      `No process is suggesting related articles: ${count} ${count === 1 ? "job has" : "jobs have"} been waiting since ${when}. Readers still see the earlier suggestions. Ask an admin to restart the service.`,
  },
  seePlans: "Go to reviews",
  seeReleases: "Go to releases",
  seeWebhooks: "Fix",
  poorLists: "Thin related lists",
  poorListsHint: "After these, readers have little to read next. Open one and add related articles.",
  poorListsEmpty: "Every live article has enough related articles.",
  eligible: (count) => `${count} shown`,
  hiddenPins: (count) => `${count} no longer shown`,
  counts: "Articles at a glance",
  seeAll: "See all",
  fillIn: "Write it",
};
