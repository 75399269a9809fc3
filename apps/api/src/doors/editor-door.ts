import { type EditorContext, editorApi } from "@gongji/api/editor";
import type { SessionActor } from "@gongji/database/identity";
import { allowOnlyOrigins } from "../http/cross-origin.ts";
import type { Handler } from "../http/request.ts";
import { answerByRouter } from "./trpc-door.ts";

const BODY_BYTES_MAX = 15 * 1024 * 1024;

/** What the editors' door needs besides each request's actor. */
export interface EditorDoorOptions {
  readonly mountedAt: string;
  readonly origins: readonly string[];
  readonly context: Omit<EditorContext, "requestId" | "actor" | "email" | "sessionId" | "waitingFor">;
  /** Who is signed in; null for nobody. */
  readonly resolveActor: (headers: Headers) => Promise<SessionActor | null>;
}

/** The editors' door: the console's pages only, and who is signed in is looked up with every request. */
export function createEditorDoor({ mountedAt, origins, context, resolveActor }: EditorDoorOptions): Handler {
  const door = {
    router: editorApi,
    mountedAt,
    bodyBytesMax: BODY_BYTES_MAX,
    methods: ["GET", "POST"] as const,
    report: context.report,
  };
  return async (exchange) => {
    if (allowOnlyOrigins(exchange, origins)) return;
    exchange.response.setHeader("cache-control", "no-store");
    const headers = new Headers({ cookie: exchange.request.headers.cookie ?? "" });
    const actor = await resolveActor(headers);
    const { requestId } = exchange;
    const session = {
      email: actor?.email ?? null,
      sessionId: actor?.sessionId ?? null,
      waitingFor: actor?.waitingFor ?? null,
    };
    await answerByRouter(door, exchange, { ...context, requestId, actor, ...session });
  };
}
