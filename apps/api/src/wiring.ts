import type { PublicContext } from "@gongji/api/public";
import { TAGS } from "@gongji/application/published";
import {
  createCommandContext,
  createDatabase,
  createEditorReader,
  createIsMigrated,
  nextPlannedAt,
} from "@gongji/database";
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
import { createAnswerCache } from "./answers/answer-cache.ts";
import { createPlannedChanges } from "./answers/planned-changes.ts";
import { createAuthDoor } from "./doors/auth-door.ts";
import { createCorrectionsDoor } from "./doors/corrections-door.ts";
import { createRoute, type Route } from "./doors/create-route.ts";
import { createDocumentsDoor } from "./doors/documents-door.ts";
import { createEditorDoor } from "./doors/editor-door.ts";
import { createEventsDoor } from "./doors/events-door.ts";
import { createFeedsDoor } from "./doors/feeds-door.ts";
import { createReadyDoor } from "./doors/health-door.ts";
import { PATHS } from "./doors/paths.ts";
import { createPublicDoor } from "./doors/public-door.ts";
import { createRestDoor } from "./doors/rest-door.ts";
import type { Environment } from "./env.ts";
import { createEventHub } from "./events/event-hub.ts";
import { followedBy } from "./events/followed-by.ts";
import type { QuickHandler } from "./http/request.ts";
import { securityFields } from "./http/security-headers.ts";
import { createAuth } from "./identity/create-auth.ts";
import { createProofs } from "./identity/create-proofs.ts";
import { createResolveActor } from "./identity/create-resolve-actor.ts";
import { createSeal } from "./identity/create-seal.ts";
import { openImages } from "./images/open-images.ts";
import { openStorage } from "./images/open-storage.ts";
import type { Job } from "./jobs/repeating-job.ts";
import { startJobs } from "./jobs/start-jobs.ts";
import { openReaders } from "./limits/open-readers.ts";
import { errorFields, type Log } from "./log.ts";
import { logAnnouncements } from "./log-announcements.ts";
import type { MetricSources } from "./metrics/create-registry.ts";
import { createJobMeter } from "./metrics/job-meter.ts";
import { openPreviews } from "./previews/open-previews.ts";
import { openRelated } from "./ranking/open-related.ts";
import { openWebhooks } from "./webhooks/open-webhooks.ts";

/** Searches work PostgreSQL harder than reads: more at once would only wait for each other. */
const SEARCH_CONNECTIONS = 4;
/** Each listener keeps a connection open. */
const LISTENERS_MAX = 1_000;

/** The server's rooms, connected. */
export interface Wiring {
  readonly route: Route;
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
  const { databaseUrl, authSecret, adminOrigins: origins } = environment;
  const now = () => new Date();
  const database = createDatabase(databaseUrl);
  const publicReads = {
    url: databaseUrl,
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
  const auth = createAuth({ database, secret: authSecret, origins, mountedAt: PATHS.auth, now });
  const commands = createCommandContext(database, now);
  const resolveActor = createResolveActor(auth, database, now);
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
  const jobMeter = createJobMeter();
  let isStopping = false;
  let lagMs: number | null = null;
  let announcements: FollowedAnnouncements | null = null;
  const webhooks = openWebhooks({
    allowed: environment.webhookAllow,
    commands,
    report: (error) => report(error, "webhooks"),
  });
  const plans = createPlannedChanges({
    load: () => nextPlannedAt(database),
    nowMs: Date.now,
    report: (error) => report(error, "plans"),
  });
  const limits = openReaders({
    environment,
    database,
    report: (error) => report(error, "keys"),
    announced: (topics) => {
      if (topics.includes("webhooks")) webhooks.wake();
      if (topics.includes("plans")) plans.lookAgain();
    },
  });
  const storage = openStorage(environment);
  const previews = openPreviews({ environment, reads: publicReads, gate: limits.gate, storage, now });
  const related = openRelated({ databaseUrl, database, commands, gate: limits.gate, report });
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
    plans,
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
      origins,
      context: {
        report,
        isUnavailable,
        commands,
        reader: createEditorReader(database),
        refuseReceiver: webhooks.refuseReceiver,
        writePreviewLink: previews.writeLink,
        ...createProofs(database, now),
        factors: createSeal(authSecret),
      },
      resolveActor,
    }),
    feeds: createFeedsDoor({ ...readers, reader: readers.context.published, site: environment.site }),
    ...openImages({ environment, storage, commands, resolveActor, publishedPool }),
    events: createEventsDoor({ hub, missed: (after) => missedAnnouncements(publishedPool, after) }),
    corrections: createCorrectionsDoor({ ...readers.context, commands, database }),
    reads: related.reads,
    preview: previews.handle,
    auth: createAuthDoor({
      mountedAt: PATHS.auth,
      origins,
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
    route: createRoute({ ...handlers, documents: documentsDoor, rest: restDoor }),
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
      plans.lookAgain();
      await Promise.all([publishedPool.query("SELECT 1"), announcements.firstTry]);
    },
    endStreams: hub.close,
    startJobs() {
      jobs.push(...startJobs({ ...commands, imageStorage: storage }, report, jobMeter));
      webhooks.start();
      related.start();
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
      await Promise.all(jobs.map((job) => job.stop()));
      hub.close();
      await Promise.all([
        facts.close(),
        announcements?.close(),
        limits.close(),
        plans.stop(),
        webhooks.close(),
        related.close(),
        previews.close(),
      ]);
      await Promise.all([publishedPool.end(), searchPool.end(), database.$disconnect()]);
    },
  };
}
