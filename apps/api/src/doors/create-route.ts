import { editorApi } from "@gongji/api/editor";
import { publicApi } from "@gongji/api/public";
import type { AnyTRPCRouter } from "@trpc/server";
import type { Handler } from "../http/request.ts";
import { isFeedPath } from "./feeds-door.ts";
import { answerAlive } from "./health-door.ts";
import { PATHS } from "./paths.ts";
import { BATCH_MAX } from "./trpc-door.ts";

/** The handler of a path, with its name for the log; null where nothing is. */
export type Route = (pathname: string) => { readonly name: string; readonly handle: Handler } | null;

/** Who answers behind each door. */
export interface RouteHandlers {
  readonly public: Handler;
  readonly editor: Handler;
  readonly images: Handler;
  readonly editorImages: Handler;
  readonly feeds: Handler;
  readonly events: Handler;
  readonly corrections: Handler;
  readonly reads: Handler;
  readonly documents: Handler;
  readonly preview: Handler;
  readonly auth: Handler;
  readonly ready: Handler;
  readonly rest: { readonly nameOf: (pathname: string) => string; readonly handle: Handler };
}

const ROUTERS = { public: publicApi, editor: editorApi } as const;

/** The procedures a path calls, as far as there are such: what somebody typed does not get into the log. */
function calledProcedures(router: AnyTRPCRouter, path: string): string {
  const { procedures } = router._def;
  return path
    .split(",")
    .slice(0, BATCH_MAX)
    .map((name) => (Object.hasOwn(procedures, name) ? name : "unknown"))
    .join(",");
}

/** Finds the door of a path. */
export function createRoute(handlers: RouteHandlers): Route {
  return (pathname) => {
    for (const door of ["public", "editor"] as const) {
      const path = PATHS[door];
      if (!pathname.startsWith(path)) continue;
      return {
        name: path + calledProcedures(ROUTERS[door], pathname.slice(path.length)),
        handle: handlers[door],
      };
    }
    for (const door of ["images", "editorImages"] as const) {
      const path = PATHS[door];
      if (pathname === path || pathname.startsWith(`${path}/`)) return { name: path, handle: handlers[door] };
    }
    if (isFeedPath(pathname)) return { name: pathname, handle: handlers.feeds };
    if (pathname === PATHS.corrections) return { name: pathname, handle: handlers.corrections };
    if (pathname === PATHS.events) return { name: pathname, handle: handlers.events };
    if (pathname === PATHS.reads) return { name: pathname, handle: handlers.reads };
    if (pathname === PATHS.rest || pathname === PATHS.document) {
      return { name: pathname, handle: handlers.documents };
    }
    if (pathname.startsWith(`${PATHS.rest}/`)) {
      return { name: handlers.rest.nameOf(pathname), handle: handlers.rest.handle };
    }
    // The rest of the path opens a draft: it stays out of the log.
    if (pathname.startsWith(PATHS.preview)) return { name: PATHS.preview, handle: handlers.preview };
    if (pathname.startsWith(`${PATHS.auth}/`)) return { name: PATHS.auth, handle: handlers.auth };
    if (pathname === PATHS.alive) return { name: pathname, handle: answerAlive };
    return pathname === PATHS.ready ? { name: pathname, handle: handlers.ready } : null;
  };
}
