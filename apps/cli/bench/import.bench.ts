import { writeFile } from "node:fs/promises";
import { importPage, readPageFile, startImport } from "@gongji/application";
import { createCommandContext, createDatabase } from "@gongji/database";
import { startThrowAwayServer } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { benchOptions, OUT } from "../../api/bench/bench-options.ts";
import { generatedPage } from "./generated-page.ts";

// Every page names eighteen related titles, half of which have been named by a page before.
const {
  pages: count,
  rounds,
  out,
} = benchOptions(
  "The import of pages from their bytes to committed rows: article, draft, related list, stubs, revision, audit.",
  {
    pages: { takes: "count", unnamed: 200, about: "pages of each import" },
    rounds: { takes: "count", unnamed: 3, about: "rounds whose median counts" },
    out: OUT,
  },
);
const encoder = new TextEncoder();

/** Rows in all tables together. */
async function countRows(client: pg.Client): Promise<number> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  let sum = 0;
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${name}`);
    sum += Number(rows[0]?.count);
  }
  return sum;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

async function importRound(
  url: string,
  round: number,
): Promise<{ pagesPerSecond: number; rowsPerSecond: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const database = createDatabase(url);
  const context = createCommandContext(database);
  const files = Array.from({ length: count }, (_, index) =>
    encoder.encode(generatedPage(round * count + index)),
  );
  const before = await countRows(client);
  const runId = await startImport(context, PLATFORM);
  const startedAt = performance.now();
  for (const [index, bytes] of files.entries()) {
    const fileName = `page-${round}-${index}.html`;
    const { outcome } = await importPage(context, PLATFORM, {
      runId,
      fileName,
      ...readPageFile(fileName, bytes),
    });
    if (outcome !== "created") throw new Error(`${fileName} was ${outcome}`);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  const rows = (await countRows(client)) - before;
  await database.$disconnect();
  await client.end();
  return { pagesPerSecond: count / seconds, rowsPerSecond: rows / seconds };
}

const postgres = await startThrowAwayServer();
try {
  await migrate(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(
    "INSERT INTO region (code, name, name_en, level) VALUES ('100000', '全国', 'China', 'country')",
  );
  await client.end();
  const results: Awaited<ReturnType<typeof importRound>>[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await importRound(postgres.url, round));
  const pagesPerSecond = Math.round(median(results.map((result) => result.pagesPerSecond)));
  const rowsPerSecond = Math.round(median(results.map((result) => result.rowsPerSecond)));
  process.stdout.write(
    `\nimport of pages with 18 related titles, medians of ${rounds} rounds of ${count}\n\n` +
      `pages/s  ${pagesPerSecond}\nrows/s   ${rowsPerSecond}\n`,
  );
  if (out !== undefined) await writeFile(out, `${JSON.stringify({ pagesPerSecond, rowsPerSecond })}\n`);
} finally {
  await postgres.stop();
}
