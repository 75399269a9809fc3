import type { Handler } from "../http/request.ts";

const PATIENCE_MS = 2_000;

/** Whether the two ways to the database work; each rejects when it does not. */
export interface HealthChecks {
  readonly public: () => Promise<unknown>;
  readonly editor: () => Promise<unknown>;
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

/** Tells whether the database answers now, for readers and for editors; 503 when it does not. */
export function createHealthDoor(checks: HealthChecks): Handler {
  return async ({ response }) => {
    const [forReaders, forEditors] = await Promise.all([works(checks.public), works(checks.editor)]);
    const isWell = forReaders && forEditors;
    response.statusCode = isWell ? 200 : 503;
    response.setHeader("content-type", "application/json");
    response.setHeader("cache-control", "no-store");
    const say = (well: boolean) => (well ? "ok" : "unavailable");
    const database = { public: say(forReaders), editor: say(forEditors) };
    response.end(JSON.stringify({ status: say(isWell), database }));
  };
}
