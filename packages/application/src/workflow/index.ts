export * from "./mark-failure-seen.ts";
export * from "./plan-publication.ts";
export * from "./publish-in-emergency.ts";
export * from "./recall-draft.ts";
export * from "./review-draft.ts";
export * from "./review-emergency.ts";
export * from "./run-due-acts.ts";
export * from "./submit-draft.ts";
