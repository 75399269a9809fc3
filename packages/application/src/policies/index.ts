export * from "./answer-question.ts";
export * from "./describe-policy.ts";
export * from "./list-proposals.ts";
export * from "./load-written-facts.ts";
export * from "./policy-request.ts";
export * from "./propose-fact.ts";
export * from "./read-facts.ts";
export * from "./review-proposal.ts";
