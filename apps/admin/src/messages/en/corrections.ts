import type { Messages } from "../zh-CN/index.ts";

export const corrections: Messages["corrections"] = {
  title: "Reported errors",
  hint: "What readers of the site say is wrong. Nobody knows who wrote it and nobody can reply; mark it done once the article is right.",
  states: { open: "Open", done: "Done" },
  openCount: (count) => `${count} open`,
  wholeSite: "The whole site",
  empty: { open: "Nothing waits to be looked at.", done: "Nothing has been done yet." },
  received: (ago) => `received ${ago}`,
  doneBy: (name, ago) => `done by ${name}, ${ago}`,
  doneAgo: (ago) => `done ${ago}`,
  note: "What became of it (optional, for colleagues)",
  finish: "Mark as done",
  finishOf: (text) => `Mark as done: ${text}`,
  finished: "Marked as done",
  reopen: "Open again",
  reopened: "Open again",
};
