import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countsStatement } from "../../src/published/count-published.ts";
import { foundByIdStatement } from "../../src/published/find-by-ids.ts";
import { variantsStatement } from "../../src/published/find-variants.ts";
import { createPublishedPool } from "../../src/published/index.ts";
import { changesStatement } from "../../src/published/list-changes.ts";
import { askedList, listsStatement } from "../../src/published/lists-statement.ts";
import { pagesStatement } from "../../src/published/pages-statement.ts";
import { createReadList } from "../../src/published/read-list.ts";
import { TOGETHER_SIZES } from "../../src/published/read-together.ts";
import { fillPublished, generatedId } from "../../src/published/testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

/** The tables that grow with the articles; a scan of one of them grows with them. */
const GROWING = [
  "article",
  "edition",
  "edition_topic",
  "related_link",
  "listing",
  "card",
  "page",
  "change",
  "former_address",
];
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillPublished(client, { count: 4_000, relatedCount: 3 });
  await client.query(
    "INSERT INTO former_address SELECT 'former-' || slug, id, now() FROM article; ANALYZE former_address",
  );
  await client.end();
  pool = createPublishedPool({ url: database.url, poolSize: 1 });
}, 120_000);

afterAll(async () => {
  await pool?.end();
  await database?.drop();
});

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

function flat(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}

/** The plan as PostgreSQL makes it once for a statement it is asked again and again, or for these very values. */
async function plan(
  mode: "generic" | "custom",
  statement: { readonly text: string },
  values: readonly unknown[],
): Promise<PlanNode[]> {
  await pool.query(`SET plan_cache_mode = force_${mode}_plan`);
  await pool.query(`PREPARE planned AS ${statement.text}`);
  const literal = (value: unknown): string => {
    if (Array.isArray(value)) return `'{${value.join()}}'`;
    if (value === null) return "NULL";
    return typeof value === "number"
      ? `${value}`
      : pg.escapeLiteral(value instanceof Date ? value.toISOString() : `${value}`);
  };
  const { rows } = await pool.query(
    `EXPLAIN (FORMAT JSON) EXECUTE planned (${values.map(literal).join(", ")})`,
  );
  await pool.query("DEALLOCATE planned");
  return flat(rows[0]["QUERY PLAN"][0].Plan);
}

const page = { limit: 20 };
const ID = generatedId("article", 2_000);

describe.for(["generic", "custom"] as const)("with a %s plan", (mode) => {
  async function usesIndexes(
    statement: { readonly text: string },
    values: readonly unknown[],
  ): Promise<string[]> {
    const nodes = await plan(mode, statement, values);
    const scans = nodes
      .filter((node) => node["Node Type"] === "Seq Scan")
      .map((node) => node["Relation Name"]);
    expect(scans.filter((name) => GROWING.includes(name ?? ""))).toEqual([]);
    return nodes.flatMap((node) => node["Index Name"] ?? []);
  }

  test.for(TOGETHER_SIZES)("%i pages are read by indexes only", async (size) => {
    const slugs = Array.from({ length: size }, (_, index) => `generated-${index * 100}`);
    const indexes = await usesIndexes(pagesStatement("slug", size), ["2026-01-01", ...slugs]);
    expect(indexes).toContain("page_slug_idx");
    // What became of an article that is not on show.
    expect(indexes).toContain("article_slug_key");
    const ids = slugs.map(() => ID);
    expect(await usesIndexes(pagesStatement("id", size), ["2026-01-01", ...ids])).toContain("page_pkey");
  });

  test("cards by id, variants and changes are read by indexes only", async () => {
    expect(await usesIndexes(foundByIdStatement, [[ID]])).toContain("article_pkey");
    expect(await usesIndexes(variantsStatement, [ID])).toContain("edition_live_question_idx");
    expect(await usesIndexes(changesStatement, [2_000, 51])).toContain("change_last_idx");
  });

  test("counts touch what grows with the articles not at all", async () => {
    const nodes = await plan(mode, countsStatement, ["app", "mutual-aid", ["310000", "310101"]]);
    expect(
      nodes.flatMap((node) => node["Relation Name"] ?? []).filter((name) => GROWING.includes(name)),
    ).toEqual([]);
  });

  test.for([
    [{}, null, ""],
    [{ categoryKey: "mutual-aid" }, null, "_category"],
    [{ regionCode: "310000" }, ["310000"], "_region"],
    [{ regionCode: "310000", regionScope: "within" }, ["310000", "310101"], "_region"],
    [{ regionCode: "310101", regionScope: "chain" }, ["310101", "310000", "100000"], "_region"],
    [{ topicKey: "app", regionCode: "310000" }, ["310000"], "_region"],
    [{ topicKey: "app", regionCode: "310000", categoryKey: "mutual-aid" }, ["310000"], "_category_region"],
  ] as const)(
    "the list of %o walks an index in order, from its start and from a cursor",
    async ([filter, codes, name]) => {
      for (const sort of ["updated", "newest"] as const) {
        const request = { ...page, limit: 1, sort, ...filter };
        const index = `listing${name}_${sort}_idx`;
        const { nextCursor } = await createReadList(pool)(request, codes);
        for (const asked of [request, { ...request, cursor: nextCursor ?? "" }]) {
          for (const size of TOGETHER_SIZES) {
            const { values, ...statement } = listsStatement([askedList(asked, codes)], size);
            expect(await usesIndexes(statement, values)).toContain(index);
          }
        }
      }
    },
  );
});
