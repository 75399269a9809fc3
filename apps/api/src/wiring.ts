import { createHash, randomUUIDv7 } from "node:crypto";
import type { PublicContext } from "@gongji/api/public";
import { createDatabase, createEditorReader, createUnitOfWork } from "@gongji/database";
import { hashPassword } from "@gongji/database/identity";
import { createPublishedPool, createPublishedReader, isUnavailable } from "@gongji/database/published";
import { createAuthDoor } from "./doors/auth-door.ts";
import { createEditorDoor } from "./doors/editor-door.ts";
import { createHealthDoor } from "./doors/health-door.ts";
import { createPublicDoor } from "./doors/public-door.ts";
import type { Environment } from "./env.ts";
import type { Handler } from "./http/request.ts";
import { createAuth } from "./identity/create-auth.ts";
import { createResolveActor } from "./identity/create-resolve-actor.ts";
import { errorFields, type Log } from "./log.ts";

const PATHS = {
  public: "/trpc/public/",
  editor: "/trpc/editor/",
  auth: "/auth",
  health: "/healthz",
} as const;

/** The server's rooms, connected. */
export interface Wiring {
  /** The handler of a path, with the name it has in the log; null where nothing is. */
  readonly route: (pathname: string) => { readonly name: string; readonly handle: Handler } | null;
  /** Opens a first connection for public reads: fails when its user could see too much. */
  readonly connectPublic: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Connects the rooms. Nothing reaches for the database yet. */
export function connectRooms(environment: Environment, log: Log): Wiring {
  const now = () => new Date();
  const database = createDatabase(environment.databaseUrl);
  const publishedPool = createPublishedPool({
    url: environment.databaseUrl,
    publicUrl: environment.databasePublicUrl,
  });
  const report: PublicContext["report"] = (error, requestId) =>
    log.error("unexpected", { requestId, ...errorFields(error) });
  const auth = createAuth({
    database,
    secret: environment.authSecret,
    origins: environment.adminOrigins,
    mountedAt: PATHS.auth,
    now,
  });
  const commands = {
    unitOfWork: createUnitOfWork(database),
    now,
    newId: () => randomUUIDv7(),
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  };
  const handlers = {
    public: createPublicDoor(PATHS.public, {
      report,
      isUnavailable,
      now,
      published: createPublishedReader(publishedPool),
    }),
    editor: createEditorDoor({
      mountedAt: PATHS.editor,
      origins: environment.adminOrigins,
      context: { report, isUnavailable, commands, reader: createEditorReader(database), hashPassword },
      resolveActor: createResolveActor(auth, database, now),
    }),
    auth: createAuthDoor({
      mountedAt: PATHS.auth,
      origins: environment.adminOrigins,
      handle: (request) => auth.handler(request),
    }),
    health: createHealthDoor({
      public: () => publishedPool.query("SELECT 1"),
      editor: () => database.$queryRaw`SELECT 1`,
    }),
  };
  return {
    route(pathname) {
      if (pathname.startsWith(PATHS.public)) return { name: pathname, handle: handlers.public };
      if (pathname.startsWith(PATHS.editor)) return { name: pathname, handle: handlers.editor };
      if (pathname.startsWith(`${PATHS.auth}/`)) return { name: pathname, handle: handlers.auth };
      return pathname === PATHS.health ? { name: pathname, handle: handlers.health } : null;
    },
    connectPublic: async () => void (await publishedPool.query("SELECT 1")),
    close: async () => void (await Promise.all([publishedPool.end(), database.$disconnect()])),
  };
}
