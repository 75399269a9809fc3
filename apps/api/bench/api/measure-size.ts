import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takeLead } from "@gongji/database/jobs";
import pg from "pg";
import { ask, askedSlugs, commonSearchAsks, decideAsks, listAsks, rareSearchAsks } from "./asks.ts";
import { startFilledCluster } from "./filled-cluster.ts";
import type { Ask } from "./load-order.ts";
import { type Figures, measure, type Target } from "./measure.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

const RELATED_COUNT = 18;

/** What is measured, by the names of the tables. */
export const NAMES = {
  bare: "bare node:http, the same answers in memory",
  bareOne: "bare node:http, one of them every time",
  bareUnchanged: "bare node:http, 304",
  oneRow: "node:http + pg, one finished row",
  warm: "article with 18 related, warm",
  unchanged: "the same, 304",
  traced: "article, warm, every request traced",
  sampled: "article, warm, a twentieth traced",
  cold: "article with 18 related, cold",
  lists: "lists of 20, warm",
  listsCold: "lists of 20, cold",
  rare: "search, rare word, cold",
  common: "search, common word, cold",
  search: "search, warm",
  decide: "policy.decide, warm",
  decideCold: "policy.decide, cold",
} as const;

/** Figures of one number of articles. */
export interface SizeFigures {
  readonly articles: number;
  readonly answerBytes: number;
  readonly figures: readonly Figures[];
}

/** How much is measured. */
export interface MeasureOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

function startApi(
  databaseUrl: string,
  cacheMb: number,
  tracing: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  return startServerProcess("../../src/main.ts", [], {
    DATABASE_URL: databaseUrl,
    PORT: "0",
    AUTH_SECRET: "not a secret, only long enough for the bench",
    ADMIN_ORIGIN: "http://localhost:3000",
    LOG_LEVEL: "info",
    CACHE_MB: `${cacheMb}`,
    // Counted like everybody, and never refused.
    RATE_LIMIT_EXEMPT: "none",
    RATE_LIMIT_ADDRESS: "1000000000",
    CONCURRENT_REQUESTS: "1000",
    ...tracing,
  });
}

/** Puts the finished answers into rows, and tells them and the entity tags they have. */
async function keepAnswers(databaseUrl: string, api: string, asks: readonly Ask[], slugs: readonly string[]) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("DROP TABLE IF EXISTS bench_row");
  await client.query("CREATE TABLE bench_row (slug text PRIMARY KEY, answer jsonb NOT NULL)");
  const unchanged: Ask[] = [];
  const answers: [path: string, answer: string][] = [];
  for (const [index, { path }] of asks.entries()) {
    const response = await fetch(api + path, { headers: { "accept-encoding": "identity" } });
    const answer = await response.text();
    answers.push([path, answer]);
    unchanged.push({ path, headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    await client.query("INSERT INTO bench_row VALUES ($1, $2)", [slugs[index], answer]);
  }
  await client.query("VACUUM (ANALYZE) bench_row");
  await client.end();
  return { unchanged, answers };
}

/** Measures everything with so many articles in the database. */
export async function measureSize(articles: number, options: MeasureOptions): Promise<SizeFigures> {
  const folder = await mkdtemp(join(tmpdir(), "gongji-bench-run-"));
  const postgres = await startFilledCluster(articles, RELATED_COUNT);
  const servers: ServerProcess[] = [];
  // Ranking a million articles that came at once takes its thread hours, on the core that is measured.
  const lead = await takeLead(postgres.url, "related");
  const start = async (server: Promise<ServerProcess>) => {
    servers.push(await server);
    return await server;
  };
  try {
    const warm = await start(startApi(postgres.url, 256));
    const cold = await start(startApi(postgres.url, 0));
    const collector = await start(startServerProcess("./trace-collector.ts", [], {}, { besideLoad: true }));
    const tracing = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    const traced = await start(startApi(postgres.url, 256, tracing));
    const sampled = await start(startApi(postgres.url, 256, { ...tracing, OTEL_TRACES_SAMPLER_ARG: "0.05" }));
    const slugs = askedSlugs(articles, RELATED_COUNT);
    const asks = slugs.map((slug) => ask("articles.bySlug", { slug }));
    const { unchanged, answers } = await keepAnswers(postgres.url, warm.url, asks, slugs);
    const answersFile = join(folder, "answers.json");
    await writeFile(answersFile, JSON.stringify(answers));
    const bare = await start(startServerProcess("./bare-server.ts", [answersFile]));
    const oneRow = await start(startServerProcess("./one-row-server.ts", [postgres.url]));
    const lists = await listAsks(warm.url);
    const common = commonSearchAsks();
    const rare = rareSearchAsks(articles);
    const decide = decideAsks();
    const target = (name: string, server: ServerProcess, own: readonly Ask[], status = "200"): Target => ({
      name,
      server,
      asks: own,
      status,
    });
    const figures = await measure(
      [
        target(NAMES.bare, bare, asks),
        target(NAMES.bareOne, bare, [{ path: "/" }]),
        target(NAMES.warm, warm, asks),
        target(NAMES.bareUnchanged, bare, [{ path: "/304" }], "304"),
        target(NAMES.unchanged, warm, unchanged, "304"),
        target(NAMES.traced, traced, asks),
        target(NAMES.sampled, sampled, asks),
        target(NAMES.oneRow, oneRow, asks),
        target(NAMES.cold, cold, asks),
        target(NAMES.lists, warm, lists),
        target(NAMES.listsCold, cold, lists),
        target(NAMES.search, warm, rare),
        target(NAMES.rare, cold, rare),
        target(NAMES.common, cold, common),
        target(NAMES.decide, warm, decide),
        target(NAMES.decideCold, cold, decide),
      ],
      options,
    );
    const answerBytes = Buffer.byteLength(answers.at(-1)?.[1] ?? "");
    return { articles, answerBytes, figures };
  } finally {
    for (const server of servers) await server.stop();
    await lead?.release();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
