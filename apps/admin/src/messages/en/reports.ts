import type { Messages } from "../zh-CN/index.ts";

export const reports: Messages["reports"] = {
  title: "Reports",
  hint: "How old the answers are, where there are none, and which links lead nowhere.",
  csv: "Export CSV",
  count: "Articles",
  aging: "How old the answers are",
  agingFile: "aging",
  byReview: "By review date (articles readers see)",
  byChange: "By last change",
  steps: {
    due_later: "Due in more than 30 days",
    due_soon: "Due within 30 days",
    overdue: "Overdue up to 3 months",
    overdue_quarter: "Overdue 3 to 12 months",
    overdue_year: "Overdue more than a year",
    no_date: "No review date",
  },
  unchanged: (from, to) =>
    from === 0
      ? "Changed within a month"
      : to === null
        ? `Unchanged for ${from} months or more`
        : `Unchanged for ${from} to ${to} months`,
  seeOverdue: "See the overdue articles",
  coverage: "Where there is no answer",
  coverageFile: "coverage",
  coverageCategory: "Category (topics and regions)",
  coverageHint:
    "Each cell counts the articles on show; those not published yet stand behind a plus sign. A number leads to the articles, an empty cell to a new one.",
  cell: (topic, region, live, unpublished) => `${topic}, ${region}: ${live} live, ${unpublished} unpublished`,
  gap: (topic, region) => `${topic}, ${region}: no article yet, write one`,
  broken: "Links readers cannot follow",
  brokenFile: "broken-links",
  brokenHint:
    "In articles on show, the text or the related list points to an article readers do not see. Open the article and link to another one, or remove the link.",
  brokenEmpty:
    "Every link leads somewhere. Once an article is withdrawn or moved to the trash, links to it are listed here.",
  brokenMost: (count) => `Only the first ${count} are listed.`,
  brokenIn: "Article",
  brokenPlace: "Where",
  brokenTarget: "Points to",
  brokenState: "Why it leads nowhere",
};
