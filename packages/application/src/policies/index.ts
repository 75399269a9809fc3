export * from "./answer-question.ts";
export * from "./describe-policy.ts";
export * from "./policy-request.ts";
export * from "./read-facts.ts";
