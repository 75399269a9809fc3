import { articleFilterSchema } from "@gongji/application";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listStatement } from "../../src/editing/list-articles.ts";
import { overdueStatement, stubsStatement } from "../../src/editing/read-desk.ts";
import { targetsStatement } from "../../src/editing/search-targets.ts";
import { Prisma } from "../../src/generated/client.ts";
import { createDatabase, type Database } from "../../src/index.ts";
import { fillPublished, generatedId } from "../../src/published/testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

const TODAY = "2026-11-29";
const userId = "01990000-0000-7000-8000-000000000001";
let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const client = new pg.Client({ connectionString: testDatabase.url });
  await client.connect();
  await fillPublished(client, { count: 4_000, relatedCount: 3 });
  await client.query(
    "UPDATE article SET origin = 'stub', draft_edition_id = live_edition_id, live_edition_id = NULL WHERE id = (SELECT min(id::text)::uuid FROM article)",
  );
  await client.query(
    "INSERT INTO article_reads SELECT id, current_date - d, 1 FROM article CROSS JOIN generate_series(0, 6) d",
  );
  await client.query(
    "INSERT INTO edition_link (edition_id, target_id) SELECT edition_id, target_id FROM related_link ON CONFLICT DO NOTHING",
  );
  // A few thousand rows are read from end to end sooner than by an index, unless pages lie in memory, as they do.
  await client.query(
    "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET random_page_cost = 1.1', current_database()); END $$",
  );
  await client.query("ANALYZE");
  await client.end();
  database = createDatabase(testDatabase.url);
}, 120_000);

afterAll(async () => {
  await database?.$disconnect();
  await testDatabase?.drop();
});

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

function flat(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}

/** The tables that are read from one end to the other. */
async function scanned(statement: Prisma.Sql): Promise<string[]> {
  const [row] = await database.$queryRaw<{ "QUERY PLAN": { Plan: PlanNode }[] }[]>(
    Prisma.sql`EXPLAIN (FORMAT JSON) ${statement}`,
  );
  const plan = row?.["QUERY PLAN"][0]?.Plan;
  return (plan ? flat(plan) : []).flatMap((node) =>
    node["Node Type"] === "Seq Scan" ? (node["Relation Name"] ?? []) : [],
  );
}

const growing = ["article", "edition", "related_link", "edition_link", "article_reads", "desk_entry"];

test.for([
  {},
  { text: "家庭共济" },
  { states: ["stub"] as const },
  { regionCode: "310101", sort: "published" as const },
  { owner: "me" as const, sort: "review" as const },
  { mine: true },
  { overdue: true, sort: "review" as const },
  { sort: "title" as const },
  { sort: "oldest" as const },
])("the list of %o reads no table from one end to the other", async (filter) => {
  const asked = { ...articleFilterSchema.parse(filter), userId, today: TODAY };
  const found = await scanned(listStatement(asked));
  expect(found.filter((name) => growing.includes(name))).toEqual([]);
});

test("search-to-add, overdue reviews and most named stubs read no table from one end to the other", async () => {
  const statements = [
    targetsStatement("家庭共济", generatedId("article", 1), 10),
    overdueStatement(TODAY, 6),
    stubsStatement(TODAY, 6),
  ];
  for (const statement of statements) {
    if (statement === null) throw new Error("the words make no query");
    expect((await scanned(statement)).filter((name) => growing.includes(name))).toEqual([]);
  }
});
