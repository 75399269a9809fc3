import type { Messages } from "../zh-CN/index.ts";

export const reports: Messages["reports"] = {
  title: "Reports",
  hint: "How old answers are, where they are missing, and which links don’t work.",
  csv: "Export CSV",
  count: "Articles",
  aging: "Age of answers",
  agingFile: "aging",
  byReview: "By review date (articles readers can see)",
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
  seeOverdue: "See overdue articles",
  coverage: "Missing answers",
  coverageFile: "coverage",
  coverageCategory: "Category (topics and regions)",
  coverageHint:
    "Each cell shows the number of published articles; unpublished ones follow a plus sign. Click a number to see the articles, or an empty cell to start a new one.",
  cell: (topic, region, live, unpublished) => `${topic}, ${region}: ${live} live, ${unpublished} unpublished`,
  gap: (topic, region) => `${topic}, ${region}: no article yet, write one`,
  broken: "Links that don’t work for readers",
  brokenFile: "broken-links",
  brokenHint:
    "In published articles, the text or related articles point to an article readers can’t see. Open the article and link to another one, or remove the link.",
  brokenEmpty:
    "Every link works. When an article is withdrawn or moved to the trash, links to it are listed here.",
  brokenMost: (count) => `Only the first ${count} are listed.`,
  brokenIn: "Article",
  brokenPlace: "Where",
  brokenTarget: "Links to",
  brokenState: "Why it doesn’t work",
};
