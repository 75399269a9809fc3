import { readEventSchema } from "@gongji/application";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import { readJsonBody } from "../http/read-json-body.ts";
import type { Handler } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { limitReaders } from "../limits/limit-readers.ts";
import type { ReaderGate } from "../limits/reader-gate.ts";
import type { ReadCounter } from "../reads/read-counter.ts";

const BODY_BYTES_MAX = 500;

/**
 * Takes what front-ends count: reads of articles and places of related lists that were followed. No address, cookie or
 * name is looked at or kept, and whoever does not want to be counted (`DNT`, `Sec-GPC`) is not.
 */
export function createReadsDoor(options: {
  readonly counter: ReadCounter;
  readonly gate: ReaderGate;
}): Handler {
  return limitReaders(options.gate, async (exchange) => {
    const { request, response } = exchange;
    if (allowEveryOrigin(exchange, ["POST"])) return;
    if (request.method !== "POST") {
      response.setHeader("allow", "POST, OPTIONS");
      return sendInvalid(response, 405, "method", "use POST");
    }
    const body = await readJsonBody(exchange, BODY_BYTES_MAX);
    if (body === null) return;
    const event = readEventSchema.safeParse(body);
    if (!event.success) return sendInvalid(response, 400, "body", "not a read or a follow");
    const isUnwanted = request.headers.dnt === "1" || request.headers["sec-gpc"] === "1";
    if (!isUnwanted) options.counter.count(event.data);
    response.statusCode = 204;
    response.setHeader("cache-control", "no-store");
    response.end();
  });
}
