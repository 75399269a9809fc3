import { problemOf } from "@gongji/api/trpc";
import type { AnyTRPCRouter, inferRouterContext } from "@trpc/server";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import { announcesTooMuch } from "../http/read-body.ts";
import type { Exchange } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { hasBody } from "./give-answer.ts";

/** Most calls one request may carry. */
export const BATCH_MAX = 10;

/** Where a tRPC router is mounted and what it takes. */
export interface TrpcDoor<Router extends AnyTRPCRouter> {
  readonly router: Router;
  /** With a slash at its end. */
  readonly mountedAt: string;
  readonly bodyBytesMax: number;
  readonly methods: readonly ("GET" | "POST")[];
  /** Takes errors of the transport nobody expected; those of procedures have been reported. */
  readonly report: (error: unknown, requestId: string) => void;
}

/** Has a router answer a request. */
export async function answerByRouter<Router extends AnyTRPCRouter>(
  door: TrpcDoor<Router>,
  exchange: Exchange,
  context: inferRouterContext<Router>,
): Promise<void> {
  const { request, response, requestId, url } = exchange;
  const path = url.pathname.slice(door.mountedAt.length);
  if (!door.methods.some((method) => method === request.method)) {
    response.setHeader("allow", [...door.methods, "OPTIONS"].join(", "));
    return sendInvalid(response, 405, "method", `use ${door.methods.join(" or ")}`);
  }
  if (!isDecodable(path)) return sendInvalid(response, 400, "url", "not percent-encoded text");
  const batch = url.searchParams.get("batch") === "1" ? path.split(",") : [path];
  if (batch.length > BATCH_MAX) {
    return sendInvalid(response, 400, "url", `at most ${BATCH_MAX} calls in one request`);
  }
  if (announcesTooMuch(request, door.bodyBytesMax)) {
    // What is not read would be taken for the next request.
    response.setHeader("connection", "close");
    return sendInvalid(response, 413, "body", `at most ${door.bodyBytesMax} bytes`);
  }
  // Where there is no body the stream has ended before tRPC could wait for its end; so it is told.
  const req = hasBody(exchange) ? request : Object.assign(request, { body: undefined });
  await nodeHTTPRequestHandler({
    router: door.router,
    createContext: async () => context,
    req,
    res: response,
    path,
    maxBodySize: door.bodyBytesMax,
    maxBatchSize: BATCH_MAX,
    onError({ error }) {
      if (problemOf(error) === null) door.report(error.cause ?? error, requestId);
    },
  });
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}
