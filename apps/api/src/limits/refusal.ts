import type { ServerResponse } from "node:http";
import type { Problem } from "@gongji/domain/shared";
import { EVERY_ORIGIN_FIELDS } from "../http/cross-origin.ts";
import { sendProblem } from "../http/send-problem.ts";
import { setFields } from "../http/set-fields.ts";

/** A request that does not get in, whichever form its door answers in. */
export interface Refusal {
  readonly status: 401 | 403 | 429;
  readonly problem: Problem;
  /** Header fields that say more, name and value in turn. */
  readonly fields: readonly string[];
}

const UNKEPT = ["cache-control", "no-store"];

/** Refuses a key that opens nothing, or not this. */
export function refusedKey(
  problem: Extract<Problem, { code: "auth.key_refused" | "auth.not_allowed" }>,
): Refusal {
  const isWrong = problem.code === "auth.key_refused";
  const challenge = `Bearer realm="gongji", error="${isWrong ? "invalid_token" : "insufficient_scope"}"`;
  return {
    status: isWrong ? 401 : 403,
    problem,
    fields: [...UNKEPT, "www-authenticate", challenge],
  };
}

/** What somebody may spend, as the header fields of draft-ietf-httpapi-ratelimit-headers say it. */
export interface Allowance {
  /** What it is counted by. */
  readonly policy: "address" | "key";
  readonly pointsPerMinute: number;
  readonly pointsLeft: number;
  /** When more will be there. */
  readonly seconds: number;
}

/** The header fields that tell an allowance, name and value in turn. */
export function allowanceFields({ policy, pointsPerMinute, pointsLeft, seconds }: Allowance): string[] {
  return [
    "ratelimit-policy",
    `"${policy}";q=${pointsPerMinute};w=60`,
    "ratelimit",
    `"${policy}";r=${pointsLeft};t=${seconds}`,
  ];
}

/** Refuses who asks too much. */
export function refusedForNow(allowance: Allowance): Refusal {
  const { seconds } = allowance;
  return {
    status: 429,
    problem: { code: "rate.too_many_requests", retryAfterSeconds: seconds },
    fields: [
      ...UNKEPT,
      "retry-after",
      `${seconds}`,
      ...(Number.isFinite(allowance.pointsPerMinute) ? allowanceFields(allowance) : []),
    ],
  };
}

/** Sends a refusal in the form procedures refuse. */
export function sendRefusal(response: ServerResponse, { status, problem, fields }: Refusal): void {
  setFields(response, EVERY_ORIGIN_FIELDS);
  setFields(response, fields);
  sendProblem(response, status, problem);
}
