import pg from "pg";
import { verifyPublicRole } from "./verify-public-role.ts";

/** How long one public read may take before PostgreSQL ends it. */
const STATEMENT_TIMEOUT_MS = 5_000;
/** How long a request waits for a free connection before it is told to come back later. */
const CONNECT_TIMEOUT_MS = 3_000;

/** How public reads reach PostgreSQL. */
export interface PublishedPoolOptions {
  /** The platform's own URL; its user must be a member of `gongji_public`. */
  readonly url: string;
  /** A URL of a user that has the rights of `gongji_public` and no others; taken instead when given. */
  readonly publicUrl?: string | undefined;
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  /** Whether the connections are for search, whose statements are planned once, whatever the words. */
  readonly forSearch?: boolean;
  /** Whether the connections are for preview links: they act as `gongji_preview`, which sees drafts as well. */
  readonly forPreview?: boolean;
}

/** What every connection for public reads is opened with. */
export function publishedConnection(options: Omit<PublishedPoolOptions, "poolSize">): pg.ClientConfig {
  const settings = {
    ...(options.forPreview && { role: "gongji_preview" }),
    ...(options.publicUrl === undefined && !options.forPreview && { role: "gongji_public" }),
    default_transaction_read_only: "on",
    statement_timeout: String(options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS),
    search_path: "live",
    timezone: "UTC",
    // Storage without moving parts: without it the planner prefers scanning whole tables to a few index reads.
    random_page_cost: "1.1",
    // Public reads are short: compiling one costs more than running it.
    jit: "off",
    // The ways of a search are bounded by what they ask for, which a planner does not see: it would scan the table
    // for words most articles have, and plan anew for each search.
    ...(options.forSearch && { plan_cache_mode: "force_generic_plan", enable_seqscan: "off" }),
  };
  const url = new URL(options.publicUrl ?? options.url);
  const given = url.searchParams.get("options");
  url.searchParams.delete("options");
  const own = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: url.href,
    // Ours come last, so that nothing in the URL can lift them.
    options: [...(given ? [given] : []), ...own].join(" "),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: `gongji ${options.forPreview ? "preview" : options.forSearch ? "search" : "public"}`,
    keepAlive: true,
  };
}

/**
 * Connections for public reads: every one of them acts as the role `gongji_public`, which sees the live views
 * and nothing else, and can only read. One whose user could see more fails with `PublicRoleTooPowerful`.
 */
export function createPublishedPool(options: PublishedPoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...publishedConnection(options),
    max: options.poolSize ?? 10,
    idleTimeoutMillis: 60_000,
    // Each new connection is checked before its first use: a wrong URL must not show a single draft.
    verify: (client, done) => {
      verifyPublicRole(client, options.forPreview ? ["live", "preview"] : ["live"]).then(() => done(), done);
    },
  });
  // An idle connection that breaks is replaced with the next query, which says so if it cannot be.
  pool.on("error", () => undefined);
  return pool;
}
