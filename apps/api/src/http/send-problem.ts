import type { ServerResponse } from "node:http";
import type { Problem } from "@gongji/domain/shared";

/** Refuses a request before any procedure saw it, in the shape the procedures' refusals have. */
export function sendProblem(response: ServerResponse, httpStatus: number, problem: Problem): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.statusCode = httpStatus;
  response.setHeader("content-type", "application/json");
  const error = { message: problem.code, code: -32600, data: { httpStatus, problem } };
  response.end(JSON.stringify({ error }));
}

/** Refuses a request the transport cannot take: `part` is what of it is wrong. */
export function sendInvalid(
  response: ServerResponse,
  httpStatus: 400 | 404 | 405 | 413 | 414 | 431,
  part: "url" | "method" | "body" | "headers",
  message: string,
): void {
  sendProblem(response, httpStatus, { code: "input.invalid", issues: [{ path: part, message }] });
}
