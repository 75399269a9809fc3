import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPublished } from "../../src/published/testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillPublished(client, { count: 60, relatedCount: 7 });
  await client.end();
}, 60_000);
afterAll(() => database.drop());

test("cards and pages have the name a place, a category or a topic got, and are gone with their article", async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const cards = async () => {
    const { rows } = await client.query<{ slug: string; region: string; category: string | null }>(
      `SELECT slug, json::json #>> '{region,name}' AS region, json::json #>> '{category,nameEn}' AS category FROM card`,
    );
    return new Map(rows.map((row) => [row.slug, row]));
  };
  const pages = async () => {
    const { rows } = await client.query<{ slug: string; json: Readonly<Record<string, unknown>> }>(
      "SELECT slug, json::json FROM page",
    );
    return new Map(rows.map((row) => [row.slug, row.json]));
  };
  await client.query("BEGIN");
  await client.query("UPDATE region SET name = '申城' WHERE code = '310000'");
  await client.query("UPDATE category SET name_en = 'Sharing' WHERE key = 'mutual-aid'");
  await client.query("UPDATE topic SET name = '程序' WHERE key = 'app'");
  expect((await cards()).get("generated-36")).toMatchObject({ region: "申城", category: "Sharing" });
  expect((await cards()).get("generated-37")?.region).toBe("黄浦区");
  expect((await pages()).get("generated-36")).toMatchObject({
    region: { name: "申城" },
    category: { nameEn: "Sharing" },
    topics: [{ key: "app", name: "程序" }],
    breadcrumbs: [
      { key: "100000" },
      { key: "310000", name: "申城" },
      { key: "mutual-aid", nameEn: "Sharing" },
    ],
  });
  // A place is named on the way to those that lie in it.
  expect((await pages()).get("generated-37")).toMatchObject({
    region: { name: "黄浦区" },
    breadcrumbs: [{ key: "100000" }, { name: "申城" }, { name: "黄浦区" }, { kind: "category" }],
  });
  await client.query("ROLLBACK");
  for (const [change, hasCard, hasPage] of [
    ["withdrawal_kind = 'gone', withdrawn_at = now()", false, false],
    ["withdrawal_kind = 'notice', withdrawal_note = '另有规定'", false, true],
    ["withdrawal_kind = NULL, withdrawn_at = NULL", true, true],
    ["slug = 'elsewhere'", false, false],
  ] as const) {
    await client.query(`UPDATE article SET ${change} WHERE slug = 'generated-36'`);
    expect((await cards()).has("generated-36"), change).toBe(hasCard);
    expect((await pages()).has("generated-36"), change).toBe(hasPage);
    if (hasPage && !hasCard) {
      expect((await pages()).get("generated-36")?.notice).toMatchObject({ note: "另有规定" });
      await client.query("UPDATE article SET withdrawal_note = '改了' WHERE slug = 'generated-36'");
      expect((await pages()).get("generated-36")?.notice).toMatchObject({ note: "改了" });
    }
  }
  await client.query("UPDATE article SET slug = 'generated-36' WHERE slug = 'elsewhere'");
  await client.end();
});
