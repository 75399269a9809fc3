import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startThrowAwayServer } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { fillPublished } from "@gongji/database/published/testing";
import pg from "pg";
import { hasCores, stayOnServersCore } from "./api/cores.ts";
import { measure } from "./api/measure.ts";
import { printTable } from "./api/print-table.ts";
import { type ServerProcess, startServerProcess } from "./api/server-process.ts";

// Measures reading an article with its 18 related articles beside a bare node:http that serves the same bytes,
// and one that reads them finished from a row of PostgreSQL, all in one run.
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "64" },
    out: { type: "string" },
  },
  // The dispatcher hands on what it was given; what another bench understands is not for this one.
  strict: false,
});
const articles = Number(values.articles);
const RELATED_COUNT = 18;
const ASKED_ARTICLES = 200;

const path = (slug: string) =>
  `/trpc/public/articles.bySlug?input=${encodeURIComponent(JSON.stringify({ slug }))}`;

stayOnServersCore();
const folder = await mkdtemp(join(tmpdir(), "gongji-bench-"));
const postgres = await startThrowAwayServer();
const servers: ServerProcess[] = [];
try {
  await migrate(postgres.url);
  process.stderr.write(`Filling ${articles} articles …\n`);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await fillPublished(client, { count: articles, relatedCount: RELATED_COUNT });

  const api = await startServerProcess("../../src/main.ts", [], {
    DATABASE_URL: postgres.url,
    PORT: "0",
    AUTH_SECRET: "not a secret, only long enough for the bench",
    ADMIN_ORIGIN: "http://localhost:3000",
    LOG_LEVEL: "info",
    // Counted like everybody, and never refused.
    RATE_LIMIT_EXEMPT: "none",
    RATE_LIMIT_ADDRESS: "1000000000",
  });
  servers.push(api);
  const step = Math.max(1, Math.floor((articles - RELATED_COUNT) / ASKED_ARTICLES));
  const slugs = Array.from(
    { length: ASKED_ARTICLES },
    (_, index) => `generated-${RELATED_COUNT + index * step}`,
  );
  await client.query("CREATE TABLE bench_row (slug text PRIMARY KEY, answer jsonb NOT NULL)");
  let bytes = Buffer.alloc(0);
  for (const slug of slugs) {
    bytes = Buffer.from(await (await fetch(api.url + path(slug))).arrayBuffer());
    await client.query("INSERT INTO bench_row VALUES ($1, $2)", [slug, bytes.toString()]);
  }
  await client.query("ANALYZE bench_row");
  await client.end();
  const bytesFile = join(folder, "article.json");
  await writeFile(bytesFile, bytes);
  const bare = await startServerProcess("./bare-server.ts", [bytesFile]);
  const oneRow = await startServerProcess("./one-row-server.ts", [postgres.url]);
  servers.push(bare, oneRow);

  process.stderr.write(
    hasCores ? "Servers on one core, load on another.\n" : "Servers and load share the cores.\n",
  );
  const paths = slugs.map(path);
  const figures = await measure(
    [
      { name: "node:http, bytes in memory", url: bare.url, paths },
      { name: "node:http + pg, one finished row", url: oneRow.url, paths },
      { name: "article by slug with 18 related", url: api.url, paths },
    ],
    {
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      connections: Number(values.connections),
    },
  );
  const [fastest] = figures;
  const ratio = (requestsPerSecond: number) =>
    `${((requestsPerSecond / (fastest?.requestsPerSecond ?? Number.NaN)) * 100).toFixed(1)} %`;
  process.stdout.write(
    `\n${articles} articles, answers of ${bytes.length} bytes, ${values.connections} connections, ` +
      `medians of ${values.rounds} rounds of ${values.seconds} s\n\n`,
  );
  printTable(
    ["", "req/s", "p50 ms", "p99 ms", "of bare", "failed"],
    figures.map(({ name, requestsPerSecond, p50Ms, p99Ms, failed }) => [
      name,
      Math.round(requestsPerSecond).toString(),
      p50Ms.toString(),
      p99Ms.toString(),
      ratio(requestsPerSecond),
      failed.toString(),
    ]),
  );
  if (typeof values.out === "string") {
    await writeFile(values.out, `${JSON.stringify({ articles, bytes: bytes.length, figures }, null, 2)}\n`);
  }
  if (figures.some(({ failed }) => failed > 0)) process.exitCode = 1;
} finally {
  for (const server of servers) await server.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
