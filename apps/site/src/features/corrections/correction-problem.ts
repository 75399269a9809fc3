/** Why a correction was not taken in, as the form says it. */
export const CORRECTION_PROBLEMS = ["text", "tooMany", "gone", "failed"] as const;
/** Why a correction was not taken in. */
export type CorrectionProblem = (typeof CORRECTION_PROBLEMS)[number];

/** The form's words for the API's reason. */
export function correctionProblem(code: string): CorrectionProblem {
  if (code === "input.invalid") return "text";
  if (code === "rate.too_many_requests") return "tooMany";
  return code === "article.not_found" ? "gone" : "failed";
}
