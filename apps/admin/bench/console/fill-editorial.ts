import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddedPostgres } from "@gongji/database/embedded";
import pg from "pg";

/** Owners, review dates, drafts, stubs, withdrawn articles and readers, spread over the generated articles. */
const SPREAD = `
  ALTER TABLE article DISABLE TRIGGER USER;
  ALTER TABLE edition DISABLE TRIGGER USER;
  CREATE TEMPORARY TABLE numbered AS
    SELECT id, live_edition_id, (row_number() OVER (ORDER BY id))::int AS number FROM article;
  INSERT INTO "user" (id, name, email, role, updated_at)
    SELECT uuidv7(), '编辑' || n, 'editor' || n || '@bench.example.org', 'editor', now() FROM generate_series(1, 20) n;
  UPDATE article a SET
    owner_id = (SELECT id FROM "user" ORDER BY email OFFSET n.number % 20 LIMIT 1),
    changed_at = a.changed_at + interval '1 second' * (n.number * 7919 % 100000),
    origin = CASE WHEN n.number % 50 = 1 THEN 'stub' ELSE a.origin END,
    draft_edition_id = CASE WHEN n.number % 50 = 1 THEN a.live_edition_id END,
    live_edition_id = CASE WHEN n.number % 50 = 1 THEN NULL ELSE a.live_edition_id END,
    withdrawal_kind = CASE WHEN n.number % 100 = 2 THEN 'gone'::withdrawal_kind END,
    withdrawn_at = CASE WHEN n.number % 100 = 2 THEN now() END
  FROM numbered n WHERE n.id = a.id;
  UPDATE edition e SET review_by = current_date - 200 + n.number % 700
    FROM numbered n WHERE n.live_edition_id = e.id;
  INSERT INTO article_reads SELECT id, current_date - number % 7, number % 300 + 1 FROM numbered WHERE number % 3 = 0;
  ALTER TABLE article ENABLE TRIGGER USER;
  ALTER TABLE edition ENABLE TRIGGER USER;
  SELECT refresh_desk(ARRAY(SELECT id FROM article));
  DROP TABLE IF EXISTS bench_row;
  CREATE TABLE bench_row (slug text PRIMARY KEY, answer jsonb NOT NULL);
  INSERT INTO bench_row SELECT a.slug, to_jsonb(e) FROM article a JOIN edition e ON e.id = a.live_edition_id LIMIT 1000`;

/** Makes an editorial room of a cluster of generated articles, once; it stays in the cluster. */
export async function fillEditorial({ url, folder }: EmbeddedPostgres): Promise<void> {
  const mark = join(folder, "editorial");
  if (existsSync(mark)) return;
  process.stderr.write("Spreading owners, drafts and review dates …\n");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // One transaction each: a table whose rows were just changed cannot be altered in the same one.
    for (const statement of SPREAD.split(";\n")) await client.query(statement);
    await client.query("VACUUM (ANALYZE)");
  } finally {
    await client.end();
  }
  await writeFile(mark, "");
}
