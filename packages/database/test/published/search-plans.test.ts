import { readSearchQuery, soughtWords, vocabularyQuestion } from "@gongji/ranking";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPublishedPool } from "../../src/published/index.ts";
import { type CandidatePlan, candidatePlan } from "../../src/published/search/candidate-plan.ts";
import { candidateStatement, candidateValues } from "../../src/published/search/candidate-statement.ts";
import { cardsStatement, titlesStatement } from "../../src/published/search/cards-statement.ts";
import { createSearchReader } from "../../src/published/search/search-reader.ts";
import {
  commonNamesStatement,
  namesBeginningStatement,
  spelledLikeStatement,
  vocabularyStatement,
} from "../../src/published/search/vocabulary-statements.ts";
import { fillPublished } from "../../src/published/testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

/** The tables that grow with the articles; a scan of one of them grows with them. */
const GROWING = ["article", "edition", "edition_topic", "article_search", "search_term"];
const ARTICLES = 6_000;
const EVERYWHERE = { regionCodes: null, categoryKey: undefined, topicKey: undefined, asOf: undefined };
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillPublished(client, { count: ARTICLES, relatedCount: 1 });
  await client.end();
  pool = createPublishedPool({ url: database.url, poolSize: 1, forSearch: true });
}, 180_000);

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly Plans?: readonly PlanNode[];
}

function flat(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}

async function explain(
  statement: { readonly text: string },
  values: readonly unknown[],
): Promise<PlanNode[]> {
  const { rows } = await pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement.text}`, [...values]);
  return flat(rows[0]["QUERY PLAN"][0].Plan);
}

/** What a search for a text comes to: its way to candidates, and how PostgreSQL goes it. */
async function searchPlan(text: string): Promise<{ plan: CandidatePlan; nodes: PlanNode[] }> {
  const reader = createSearchReader(pool);
  const query = readSearchQuery(text);
  const vocabulary = await reader.vocabulary(vocabularyQuestion(query), EVERYWHERE);
  const { words } = soughtWords(query, { ...vocabulary, spelledLike: new Map() });
  const facts = { ...vocabulary, count: (token: string) => vocabulary.counts.get(token) ?? 0 };
  const plan = candidatePlan(words, EVERYWHERE, facts);
  return { plan, nodes: await explain(candidateStatement, candidateValues(plan, words, undefined)) };
}

function scannedTables(nodes: readonly PlanNode[]): string[] {
  const scans = nodes.filter((node) => node["Node Type"] === "Seq Scan");
  return scans.map((node) => node["Relation Name"] ?? "").filter((name) => GROWING.includes(name));
}

test.for([
  ["a word in every eighth title", "家庭共济", true],
  ["a word every article has", "材料", true],
  ["several words every article has", "材料参保地申请", true],
  ["a number in one title", "1234", false],
  ["a question", "生育津贴要带什么材料去办", true],
] as const)("a search for %s goes by the index and looks at few articles", async ([, text, isWindowed]) => {
  const { plan, nodes } = await searchPlan(text);
  expect(scannedTables(nodes)).toEqual([]);
  expect(nodes.flatMap((node) => node["Index Name"] ?? [])).toContain("article_search_whole_idx");
  expect(plan.isWindowed).toBe(isWindowed);
  const looked = nodes
    .filter((node) => node["Index Name"] === "article_search_pkey")
    .reduce((sum, node) => sum + (node["Actual Loops"] ?? 0), 0);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThanOrEqual(2_400);
});

test("the other reads of a search scan no table that grows", async () => {
  const reads = [
    [vocabularyStatement, [["材料", "家庭共济"], ["cailiao"]]],
    [spelledLikeStatement, [["jiatinggpngji"], ["jiatingpnji"]]],
    [commonNamesStatement, [5]],
    [namesBeginningStatement, ["家%", "jia%", "jt%", 5]],
    [cardsStatement, [["019a0000-0000-7000-8000-000000000001"]]],
    [titlesStatement, [["019a0000-0000-7000-8000-000000000001"]]],
  ] as const;
  for (const [statement, values] of reads) {
    expect(scannedTables(await explain(statement, values)), statement.name).toEqual([]);
  }
});
