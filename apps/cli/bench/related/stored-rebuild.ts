import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadRanker, rebuildSuggestions, refreshSuggestions } from "@gongji/application/ranking";
import { createDatabase, createUnitOfWork } from "@gongji/database";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { type RelatedDocument, TRAINED_MODEL } from "@gongji/ranking/related";
import pg from "pg";
import { z } from "zod";
import { rootFolder } from "../../src/installation/root-folder.ts";
import { createProgressBar } from "../../src/related/progress-bar.ts";
import { quantile } from "./quantile.ts";
import { storeArticles, storedId } from "./stored-articles.ts";

const doneSchema = z.object({ lists: z.number(), seconds: z.number() });

/** What ranking costs with PostgreSQL behind it, by the clock. */
export interface StoredRow {
  readonly articles: number;
  readonly readSeconds: number;
  readonly lists: number;
  /** Of the lists made so far. */
  readonly rebuildSeconds: number;
  /** Null while the rebuild is not done. */
  readonly publicationMs: number | null;
  readonly publicationMs99: number | null;
  readonly listsTouched: number;
}

/** What is measured, and for how long at a time. */
export interface StoredOptions {
  readonly articles: readonly RelatedDocument[];
  /** How many of them are published one by one after the rebuild; the others are there from the start. */
  readonly publications: number;
  /** A rebuild that takes longer is cut short; the next run goes on with it, and its time is added. */
  readonly minutesMax: number;
}

/** Rebuilds every list of a PostgreSQL that is kept in the temporary folder, and then publishes article by article. */
export async function measureStored({
  articles,
  publications,
  minutesMax,
}: StoredOptions): Promise<StoredRow> {
  const count = articles.length - publications;
  const folder = join(tmpdir(), "gongji-bench", `related-${count}`);
  const state = join(folder, "rebuild.json");
  const server = await openServer(folder, articles.slice(0, count));
  const database = createDatabase(server.url, { poolSize: 3 });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const context = { unitOfWork: createUnitOfWork(database), now: () => new Date() };
  try {
    const startMs = performance.now();
    const ranker = await loadRanker(context, TRAINED_MODEL);
    const readSeconds = (performance.now() - startMs) / 1_000;

    const before = existsSync(state) ? doneSchema.parse(JSON.parse(await readFile(state, "utf8"))) : null;
    const beginMs = performance.now();
    const passed = () => (performance.now() - beginMs) / 1_000;
    const bar = createProgressBar(`Lists of ${count}`);
    const made = await rebuildSuggestions(context, ranker, {
      report: bar.show,
      isStopped: () => passed() > minutesMax * 60,
    });
    bar.end();
    const done = { lists: (before?.lists ?? 0) + made, seconds: (before?.seconds ?? 0) + passed() };
    await writeFile(state, JSON.stringify(done));
    const row = { articles: count, readSeconds, lists: done.lists, rebuildSeconds: done.seconds };
    if (done.lists < count) return { ...row, publicationMs: null, publicationMs99: null, listsTouched: 0 };

    const times: number[] = [];
    let touched = 0;
    const published = (await client.query("SELECT FROM article WHERE slug LIKE 'generated-%'")).rowCount ?? 0;
    for (const [index, article] of articles.slice(count, count + publications).entries()) {
      const number = published + index;
      await storeArticles(client, [article], number);
      const beforeMs = performance.now();
      await refreshSuggestions(context, ranker, storedId(number));
      times.push(performance.now() - beforeMs);
      const { rowCount } = await client.query(
        "SELECT FROM related_suggestion WHERE target_id = $1 OR article_id = $1",
        [storedId(number)],
      );
      touched += rowCount ?? 0;
    }
    times.sort((a, b) => a - b);
    return {
      ...row,
      publicationMs: quantile(times, 0.5),
      publicationMs99: quantile(times, 0.99),
      listsTouched: touched / publications,
    };
  } finally {
    await client.end();
    await database.$disconnect();
    await server.stop();
  }
}

/** A server with the seeds and these articles; what was filled once is used again. */
async function openServer(folder: string, articles: readonly RelatedDocument[]): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true });
  for (const path of [join(tmpdir(), "gongji-bench"), folder]) await chmod(path, 0o755);
  const mark = join(folder, "filled");
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), durable: false });
  if (existsSync(mark)) return server;
  try {
    process.stderr.write(`Filling ${articles.length} articles …\n`);
    await migrate(server.url);
    const env = { ...process.env, DATABASE_URL: server.url };
    await promisify(execFile)(process.execPath, ["apps/cli/src/main.ts", "migrate", "--seed"], {
      cwd: rootFolder,
      env,
    });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query("ALTER SYSTEM SET shared_buffers = '512MB'");
    await storeArticles(client, articles, 0);
    await client.query("VACUUM (ANALYZE)");
    await client.end();
    await writeFile(mark, "");
    await server.stop();
    return await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), durable: false });
  } catch (error) {
    await server.stop();
    throw error;
  }
}
