import type { ServerResponse } from "node:http";
import { PROBLEM_TYPE, problemDocument } from "@gongji/api/rest";
import type { Problem } from "@gongji/domain/shared";
import { PASSING } from "../answers/cache-control.ts";

/** Whether an address is one of the REST face, or a preview. */
export const REST_ADDRESS = /^\/(?:v1(?:[/?]|$)|preview\/)/;

/**
 * Refuses a request before any procedure saw it, in the shape the procedures' refusals have at that address: as
 * RFC 9457 has it on REST, in tRPC's own shape elsewhere.
 */
export function sendProblem(response: ServerResponse, httpStatus: number, problem: Problem): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = httpStatus;
  if (REST_ADDRESS.test(response.req.url ?? "")) {
    response.setHeader("content-type", PROBLEM_TYPE);
    if (!response.hasHeader("cache-control")) response.setHeader("cache-control", PASSING);
    response.end(JSON.stringify(problemDocument(problem, httpStatus)));
    return;
  }
  response.setHeader("content-type", "application/json");
  const error = { message: problem.code, code: -32600, data: { httpStatus, problem } };
  response.end(JSON.stringify({ error }));
}

/** Refuses a request the transport cannot take: `part` is what of it is wrong. */
export function sendInvalid(
  response: ServerResponse,
  httpStatus: 400 | 404 | 405 | 413 | 414 | 415 | 431,
  part: "url" | "method" | "body" | "headers",
  message: string,
): void {
  sendProblem(response, httpStatus, { code: "input.invalid", issues: [{ path: part, message }] });
}
