import { readBody } from "./read-body.ts";
import type { Exchange } from "./request.ts";
import { sendInvalid } from "./send-problem.ts";

/** The JSON object a request carries; null when it carries none, and then that has been answered. */
export async function readJsonBody(
  { request, response }: Pick<Exchange, "request" | "response">,
  bytesMax: number,
): Promise<Readonly<Record<string, unknown>> | null> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") {
    sendInvalid(response, 415, "headers", "content-type: application/json");
    return null;
  }
  const bytes = await readBody(request, bytesMax);
  if (bytes === null) {
    response.setHeader("connection", "close");
    sendInvalid(response, 413, "body", `at most ${bytesMax} bytes`);
    return null;
  }
  const value = parseJson(bytes);
  if (isRecord(value)) return value;
  sendInvalid(response, 400, "body", "not a JSON object");
  return null;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
