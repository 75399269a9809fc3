import {
  always,
  change,
  editing,
  everybody,
  nobody,
  type ProcedureRule,
  publishing,
  importing as reviewing,
} from "./procedure-rule.ts";

/** Nothing has been submitted in any of the states; what comes of a submission, the tests of the commands say. */
const notSubmitted: ProcedureRule["refusedIn"] = {
  stub: "review.not_submitted",
  draft: "review.not_submitted",
  live_with_draft: "review.not_submitted",
  live: "article.no_draft",
  withdrawn: "article.no_draft",
};

/** The procedures between a draft and its readers. */
export const WORKFLOW_RULES: Record<string, ProcedureRule> = {
  "workflow.waiting": { input: () => undefined, allowed: everybody },
  "workflow.submit": {
    input: (subject) => ({ ...change(subject), note: null, expiry: null }),
    allowed: editing,
    refusedIn: {
      stub: "article.not_publishable",
      live: "article.no_draft",
      withdrawn: "article.no_draft",
    },
  },
  "workflow.recall": { input: change, allowed: editing, refusedIn: notSubmitted },
  "workflow.approve": {
    input: (subject) => ({ ...change(subject), note: null }),
    allowed: reviewing,
    refusedIn: notSubmitted,
  },
  "workflow.requestChanges": {
    input: (subject) => ({ ...change(subject), note: "请补依据" }),
    allowed: reviewing,
    refusedIn: notSubmitted,
  },
  "workflow.publishInEmergency": {
    input: (subject) => ({ ...change(subject), reason: "政策今天生效" }),
    allowed: publishing,
    refusedIn: {
      stub: "article.not_publishable",
      live: "article.nothing_to_publish",
      withdrawn: "article.nothing_to_publish",
    },
  },
  "workflow.reviewEmergency": {
    input: (subject) => ({ ...change(subject), note: null }),
    allowed: reviewing,
    refusedIn: always("review.none_due"),
  },
  "workflow.planPublication": {
    input: (subject) => ({ ...change(subject), publishAt: "2099-01-01T00:00:00+08:00" }),
    allowed: publishing,
    refusedIn: {
      stub: "review.not_approved",
      draft: "review.not_approved",
      live_with_draft: "review.not_approved",
      live: "article.nothing_to_publish",
      withdrawn: "article.nothing_to_publish",
    },
  },
  "workflow.cancelPublication": {
    input: change,
    allowed: publishing,
    refusedIn: always("plan.none_waiting"),
  },
  "workflow.planExpiry": {
    input: (subject) => ({
      ...change(subject),
      expiry: { at: "2099-01-01T00:00:00+08:00", kind: "notice" },
    }),
    allowed: publishing,
    refusedIn: { stub: "article.not_live", draft: "article.not_live", withdrawn: "article.not_live" },
  },
  "workflow.markFailureSeen": {
    input: () => ({ actId: nobody }),
    allowed: publishing,
    refusedIn: always("plan.not_found"),
  },
};
