import { createHash, randomBytes, randomUUIDv7 } from "node:crypto";
import { editorApi } from "@gongji/api/editor";
import { type PublicContext, publicApi } from "@gongji/api/public";
import { TAGS } from "@gongji/application/published";
import { createDatabase, createEditorReader, createIsMigrated, createUnitOfWork } from "@gongji/database";
import { countAttempt, hashPassword, verifyPassword } from "@gongji/database/identity";
import {
  createPublishedPool,
  createPublishedReader,
  type FollowedAnnouncements,
  followAnnouncements,
  followFacts,
  isUnavailable,
  missedAnnouncements,
  publishedConnection,
} from "@gongji/database/published";
import type { AnyTRPCRouter } from "@trpc/server";
import { createAnswerCache } from "./answers/answer-cache.ts";
import { createAuthDoor } from "./doors/auth-door.ts";
import { createDocumentsDoor } from "./doors/documents-door.ts";
import { createEditorDoor } from "./doors/editor-door.ts";
import { createEventsDoor } from "./doors/events-door.ts";
import { createFeedsDoor, isFeedPath } from "./doors/feeds-door.ts";
import { answerAlive, createReadyDoor } from "./doors/health-door.ts";
import { createPublicDoor } from "./doors/public-door.ts";
import { createRestDoor } from "./doors/rest-door.ts";
import { BATCH_MAX } from "./doors/trpc-door.ts";
import type { Environment } from "./env.ts";
import { createEventHub } from "./events/event-hub.ts";
import { followedBy } from "./events/followed-by.ts";
import type { Handler, QuickHandler } from "./http/request.ts";
import { securityFields } from "./http/security-headers.ts";
import { createAuth } from "./identity/create-auth.ts";
import { createResolveActor } from "./identity/create-resolve-actor.ts";
import { SIGN_IN_LIMITS } from "./identity/sign-in-limits.ts";
import { type Job, recordDueFacts } from "./jobs/record-due-facts.ts";
import { openReaders } from "./limits/open-readers.ts";
import { errorFields, type Log } from "./log.ts";
import { logAnnouncements } from "./log-announcements.ts";
import type { MetricSources } from "./metrics/create-registry.ts";
import { createJobMeter, type JobOutcome } from "./metrics/job-meter.ts";
import { openWebhooks } from "./webhooks/open-webhooks.ts";

const PATHS = {
  public: "/trpc/public/",
  rest: "/v1",
  document: "/v1/openapi.json",
  events: "/v1/events",
  editor: "/trpc/editor/",
  auth: "/auth",
  alive: "/healthz",
  ready: "/readyz",
} as const;

/** Searches work PostgreSQL harder than reads: more at once would only wait for each other. */
const SEARCH_CONNECTIONS = 4;
/** Each listener keeps a connection open. */
const LISTENERS_MAX = 1_000;

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

/** The server's rooms, connected. */
export interface Wiring {
  /** The handler of a path, with its name for the log; null where nothing is. */
  readonly route: (pathname: string) => { readonly name: string; readonly handle: Handler } | null;
  /** Answers from what is in memory; null when there is nothing. */
  readonly answerFromMemory: QuickHandler;
  /** Opens a first connection for public reads: fails when its user could see too much. */
  readonly connectPublic: () => Promise<void>;
  /** Starts what happens without anybody asking. */
  readonly startJobs: () => void;
  /** What is measured inside. */
  readonly metrics: Omit<MetricSources, "requests">;
  /** From now on it says that it is about to stop. */
  readonly beginStop: () => void;
  /** Ends what would go on for ever by itself: listeners are sent away. */
  readonly endStreams: () => void;
  readonly close: () => Promise<void>;
}

/** Connects the rooms. Nothing reaches for the database yet. */
export function connectRooms(environment: Environment, log: Log): Wiring {
  const now = () => new Date();
  const database = createDatabase(environment.databaseUrl);
  const publicReads = {
    url: environment.databaseUrl,
    publicUrl: environment.databasePublicUrl,
    statementTimeoutMs: environment.statementTimeoutMs,
  };
  const publishedPool = createPublishedPool(publicReads);
  const searchPool = createPublishedPool({ ...publicReads, forSearch: true, poolSize: SEARCH_CONNECTIONS });
  const report: PublicContext["report"] = (error, requestId) => {
    // Jobs meet an absent database too; that it is away is one thing, a defect another.
    if (isUnavailable(error)) log.warn("database_away", { requestId });
    else log.error("unexpected", { requestId, ...errorFields(error) });
  };
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
    randomBytes: (count: number) => randomBytes(count),
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  };
  const cache = createAnswerCache({
    bytesMax: environment.cacheBytesMax,
    nowMs: Date.now,
    dropped: (event) => log.info("answers_dropped", event),
  });
  const hub = createEventHub({ listenersMax: LISTENERS_MAX });
  const facts = followFacts({
    pool: publishedPool,
    report: (error) => report(error, "facts"),
    changed() {
      cache.announced([TAGS.facts]);
      hub.mentioned([TAGS.facts]);
    },
  });
  const proofs = {
    hashPassword,
    verifyPassword,
    countProof: async (userId: string) =>
      (await countAttempt(database, `proof:${userId}`, SIGN_IN_LIMITS.proof, now())).retryAfter,
  };
  const jobMeter = createJobMeter();
  let isStopping = false;
  let lagMs: number | null = null;
  let announcements: FollowedAnnouncements | null = null;
  const webhooks = openWebhooks({
    allowed: environment.webhookAllow,
    commands,
    report: (error) => report(error, "webhooks"),
  });
  const limits = openReaders({
    environment,
    database,
    report: (error) => report(error, "keys"),
    announced: (topics) => {
      if (topics.includes("webhooks")) webhooks.wake();
    },
  });
  const { refuseReceiver } = webhooks;
  const jobs: Job[] = [];
  const askDatabase = async () => void (await database.$queryRaw`SELECT 1`);
  const readers = {
    context: {
      report,
      isUnavailable,
      now,
      published: createPublishedReader(publishedPool, searchPool),
      facts,
    },
    cache,
    gate: limits.gate,
    commonFields: securityFields(environment),
  };
  const publicDoor = createPublicDoor({ ...readers, mountedAt: PATHS.public });
  const documentsDoor = createDocumentsDoor({ ...readers, mountedAt: PATHS.rest });
  const restDoor = createRestDoor({ ...readers, mountedAt: PATHS.rest, twinAt: PATHS.public });
  const handlers = {
    public: publicDoor.handle,
    editor: createEditorDoor({
      mountedAt: PATHS.editor,
      origins: environment.adminOrigins,
      context: {
        report,
        isUnavailable,
        commands,
        reader: createEditorReader(database),
        refuseReceiver,
        ...proofs,
      },
      resolveActor: createResolveActor(auth, database, now),
    }),
    feeds: createFeedsDoor({ ...readers, reader: readers.context.published, site: environment.site }),
    events: createEventsDoor({ hub, missed: (after) => missedAnnouncements(publishedPool, after) }),
    auth: createAuthDoor({
      mountedAt: PATHS.auth,
      origins: environment.adminOrigins,
      handle: (request) => auth.handler(request),
      findFailure: () =>
        askDatabase().then(
          () => null,
          (error: unknown) => error,
        ),
    }),
    ready: createReadyDoor({
      public: () => publishedPool.query("SELECT 1"),
      editor: askDatabase,
      isMigrated: createIsMigrated(database),
      areFactsLoaded: () => facts.loadedAtMs() !== null,
      isFollowing: () => cache.lostForSeconds() === null,
      isStopping: () => isStopping,
    }),
  };
  return {
    route(pathname) {
      for (const door of ["public", "editor"] as const) {
        const path = PATHS[door];
        if (!pathname.startsWith(path)) continue;
        return {
          name: path + calledProcedures(ROUTERS[door], pathname.slice(path.length)),
          handle: handlers[door],
        };
      }
      if (isFeedPath(pathname)) return { name: pathname, handle: handlers.feeds };
      if (pathname === PATHS.events) return { name: pathname, handle: handlers.events };
      if (pathname === PATHS.rest || pathname === PATHS.document) {
        return { name: pathname, handle: documentsDoor };
      }
      if (pathname.startsWith(`${PATHS.rest}/`)) {
        return { name: restDoor.nameOf(pathname), handle: restDoor.handle };
      }
      if (pathname.startsWith(`${PATHS.auth}/`)) return { name: PATHS.auth, handle: handlers.auth };
      if (pathname === PATHS.alive) return { name: pathname, handle: answerAlive };
      return pathname === PATHS.ready ? { name: pathname, handle: handlers.ready } : null;
    },
    answerFromMemory: publicDoor.quick,
    async connectPublic() {
      const heard = (heardMs: number) => {
        lagMs = heardMs;
      };
      announcements ??= followAnnouncements(
        publishedConnection(publicReads),
        logAnnouncements({ ...followedBy(cache, hub), heard }, log),
      );
      limits.follow();
      await Promise.all([publishedPool.query("SELECT 1"), announcements.firstTry]);
    },
    endStreams: hub.close,
    startJobs() {
      const job = "record-due-facts";
      const ended = (outcome: JobOutcome) => jobMeter.count(job, outcome);
      jobs.push(recordDueFacts(commands, (error) => report(error, job), ended));
      webhooks.start();
    },
    metrics: {
      jobs: jobMeter,
      cache: cache.figures,
      publicPool: () => publishedPool,
      announcementsLostForSeconds: cache.lostForSeconds,
      announcementLagSeconds: () => lagMs && lagMs / 1_000,
      factsAgeSeconds: () => {
        const loadedAtMs = facts.loadedAtMs();
        return loadedAtMs && (Date.now() - loadedAtMs) / 1_000;
      },
    },
    beginStop: () => {
      isStopping = true;
    },
    close: async () => {
      for (const job of jobs) job.stop();
      hub.close();
      await Promise.all([facts.close(), announcements?.close(), limits.close(), webhooks.close()]);
      await Promise.all([publishedPool.end(), searchPool.end(), database.$disconnect()]);
    },
  };
}
