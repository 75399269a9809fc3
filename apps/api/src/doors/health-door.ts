import type { Handler } from "../http/request.ts";

const PATIENCE_MS = 2_000;

/** Whether what is needed to answer works; each rejects when it does not. */
export interface HealthChecks {
  readonly public: () => Promise<unknown>;
  readonly editor: () => Promise<unknown>;
  /** Whether the database has every migration of this code. */
  readonly isMigrated: () => Promise<boolean>;
  /** Told, and no reason to keep requests away: the first question to a policy loads them. */
  readonly areFactsLoaded: () => boolean;
  /** Whether changes are heard of. */
  readonly isFollowing: () => boolean;
  /** Whether the server is about to stop. */
  readonly isStopping: () => boolean;
}

async function works(check: () => Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), PATIENCE_MS);
  check().then(
    () => resolve(true),
    () => resolve(false),
  );
  return await promise.finally(() => clearTimeout(timer));
}

async function isTrue(check: () => Promise<boolean>): Promise<void> {
  if (!(await check())) throw new Error("it is not so");
}

const say = (well: boolean) => (well ? "ok" : "unavailable");

/** Tells that the process is alive and answers, whatever else is the matter. */
export const answerAlive: Handler = async ({ response }) => {
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "no-store");
  response.end('{"status":"ok"}');
};

/** Tells whether requests should be sent here now, and what of it is amiss; 503 when they should not. */
export function createReadyDoor(checks: HealthChecks): Handler {
  return async ({ response }) => {
    const [forReaders, forEditors, isMigrated] = await Promise.all([
      works(checks.public),
      works(checks.editor),
      works(() => isTrue(checks.isMigrated)),
    ]);
    const isFollowing = checks.isFollowing();
    const isStopping = checks.isStopping();
    const isReady = forReaders && forEditors && isMigrated && isFollowing && !isStopping;
    response.statusCode = isReady ? 200 : 503;
    response.setHeader("content-type", "application/json");
    response.setHeader("cache-control", "no-store");
    response.end(
      JSON.stringify({
        status: isStopping ? "stopping" : say(isReady),
        database: { public: say(forReaders), editor: say(forEditors), migrations: say(isMigrated) },
        facts: checks.areFactsLoaded() ? "loaded" : "not_loaded",
        announcements: say(isFollowing),
      }),
    );
  };
}
