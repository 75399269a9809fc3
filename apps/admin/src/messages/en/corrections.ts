import type { Messages } from "../zh-CN/index.ts";

export const corrections: Messages["corrections"] = {
  title: "Reported errors",
  hint: "Errors readers pointed out on the site. Reports are anonymous and can’t be replied to. Fix the article, then mark the report as done.",
  states: { open: "Open", done: "Done" },
  openCount: (count) => `${count} open`,
  wholeSite: "Whole site",
  empty: { open: "No open reports.", done: "No reports have been handled yet." },
  received: (ago) => `received ${ago}`,
  doneBy: (name, ago) => `done by ${name}, ${ago}`,
  doneAgo: (ago) => `done ${ago}`,
  note: "Outcome (optional, only colleagues see it)",
  finish: "Mark as done",
  finishOf: (text) => `Mark as done: ${text}`,
  finished: "Marked as done",
  reopen: "Reopen",
  reopened: "Reopened",
};
