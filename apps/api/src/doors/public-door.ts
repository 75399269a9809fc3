import { type PublicContext, publicApi } from "@gongji/api/public";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Handler } from "../http/request.ts";
import { answerByRouter } from "./trpc-door.ts";

const BODY_BYTES_MAX = 64 * 1024;

/** The readers' door: anybody may read, nobody is known. Cookies are not looked at. */
export function createPublicDoor(mountedAt: string, context: Omit<PublicContext, "requestId">): Handler {
  const door = {
    router: publicApi,
    mountedAt,
    bodyBytesMax: BODY_BYTES_MAX,
    methods: ["GET"] as const,
    report: context.report,
  };
  return async (exchange) => {
    if (allowEveryOrigin(exchange)) return;
    exchange.response.setHeader("cache-control", "public, max-age=0, must-revalidate");
    await answerByRouter(door, exchange, { ...context, requestId: exchange.requestId });
  };
}
