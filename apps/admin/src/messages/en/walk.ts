import type { Messages } from "../zh-CN/index.ts";

export const walk: Messages["walk"] = {
  title: "Related lists walk",
  hint: "From the poorest related list on, one article after the other. Everything has a key.",
  number: (number) => `No. ${number}`,
  eligible: (count) => `readers see ${count}`,
  hiddenPins: (count) => `${count} pinned but not shown`,
  pins: "Pinned",
  noPins: "Nothing is pinned yet.",
  noChoices: "Nothing suitable is suggested. Search with /, or go on with N.",
  next: "Next",
  back: "Back",
  publish: "Publish list",
  published: (title) => `Related list of “${title}” published`,
  done: "That was every article",
  doneHint: "What is published from now on joins by how poor its list is.",
  again: "Begin again",
  reportTitle: "How suggestions do",
  reportHint: (days) =>
    `How well related lists are filled, and what editors changed and readers followed in the last ${days} days.`,
  of: (part, whole) => `${part} of ${whole}`,
  figures: {
    covered: "Articles with three or more",
    weak: "Lists that are weak throughout",
    weakHint: "nothing clearly related, nothing pinned",
    overridden: "Suggestions rejected",
    ranked: "Articles with suggestions made",
  },
  judgments: "What editors did",
  judgmentLine: ({ accepted, added, removed, excluded, banned, reordered }) =>
    `Suggestions accepted: ${accepted}. Others added: ${added}. Pins removed: ${removed}. Excluded beside one article: ${excluded}, beside all: ${banned}. Reordered: ${reordered}.`,
  clicks: "Clicks by place",
  noClicks: "No clicks of readers yet. Once the site counts them, the rate of each place is shown here.",
  place: "Place",
  origin: "From",
  shown: "Shown",
  clicked: "Followed",
  rate: "Rate",
  bans: "Suggested beside no article",
  noBans: "None.",
  lifted: (title) => `“${title}” may be suggested again`,
  jobs: {
    dead: (waiting) =>
      `Nobody makes suggestions; ${waiting} jobs are waiting. Readers see what is pinned and the last suggestions. See whether the API is running.`,
    failed: (failed) =>
      `${failed} jobs that make suggestions failed several times and were given up. The log of the API says why.`,
    retry: "Try again",
    retried: (count) => `${count} jobs are queued again`,
    behind: (waiting) => `Suggestions are catching up; ${waiting} jobs are waiting.`,
    rebuilding: (done, total) => `All suggestions are being made again: ${done} of ${total}`,
  },
};
