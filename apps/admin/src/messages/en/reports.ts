import type { Messages } from "../zh-CN/index.ts";

export const reports: Messages["reports"] = {
  title: "Reports",
  hint: "How old the answers are, and where there are none.",
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
  unchanged: (months) => (months === 0 ? "Changed within a month" : `Unchanged for ${months} months or more`),
  seeOverdue: "See the overdue articles",
  coverage: "Where there is no answer",
  coverageFile: "coverage",
  coverageCategory: "Category (topics and regions)",
  coverageHint:
    "Each cell counts the articles on show; those not published yet stand behind a plus sign. A number leads to the articles, an empty cell to a new one.",
  cell: (topic, region, live, unpublished) => `${topic}, ${region}: ${live} live, ${unpublished} unpublished`,
  gap: (topic, region) => `${topic}, ${region}: no article yet, write one`,
};
