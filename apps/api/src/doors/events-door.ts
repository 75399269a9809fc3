import type { ServerResponse } from "node:http";
import type { MissedAnnouncements } from "@gongji/database/published";
import type { EventHub, ListenerLine } from "../events/event-hub.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Handler } from "../http/request.ts";
import { sendInvalid, sendProblem } from "../http/send-problem.ts";

const EVENT_ID = /^\d{1,18}$/;
const RETRY_AFTER_SECONDS = "5";

/** What the events' door needs. */
export interface EventsDoorOptions {
  readonly hub: EventHub;
  /** What came after an event; without one nothing was missed. */
  readonly missed: (after: string | null) => Promise<MissedAnnouncements>;
}

/** A response as the way to a listener. */
export function lineOf(response: ServerResponse): ListenerLine {
  return {
    write: (text) => void response.write(text),
    backlogBytes: () => response.writableLength,
    drained: () =>
      new Promise((resolve) => {
        if (!response.writableNeedDrain) return resolve();
        response.once("drain", resolve);
        response.once("close", resolve);
      }),
    end: () => void response.end(),
    cut: () => void response.destroy(),
  };
}

/** Tells whoever listens which answers no longer hold, as server-sent events. */
export function createEventsDoor({ hub, missed }: EventsDoorOptions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowEveryOrigin(exchange, ["GET"])) return;
    if (request.method !== "GET") {
      response.setHeader("allow", "GET, OPTIONS");
      return sendInvalid(response, 405, "method", "use GET");
    }
    // A browser's EventSource sends the header when it comes back; who begins from a cursor says so in the address.
    const after = [request.headers["last-event-id"] ?? url.searchParams.get("after") ?? []].flat()[0] ?? null;
    if (after !== null && !EVENT_ID.test(after))
      return sendInvalid(response, 400, "url", "not an event's id");
    response.setHeader("content-type", "text/event-stream");
    response.setHeader("cache-control", "no-store");
    // Proxies that gather what they pass on would hold events back.
    response.setHeader("x-accel-buffering", "no");
    const line = lineOf(response);
    request.socket.setNoDelay(true);
    response.on("error", () => undefined);
    response.on("close", () => hub.leave(line));
    if (await hub.listen(line, () => missed(after))) return;
    response.setHeader("retry-after", RETRY_AFTER_SECONDS);
    sendProblem(response, 503, { code: "service.unavailable" });
  };
}
