import type pg from "pg";
import {
  articleStatements,
  LATER_INDEXES,
  numbers,
  SOUNDS,
  searchStatements,
  TAXONOMY,
  TEMPLATES,
} from "./fill-statements.ts";
import { generatedTemplates, WORDS } from "./generated-articles.ts";

/** How many generated articles, and what they are like. */
export interface FillOptions {
  readonly count: number;
  /** Articles pinned beside each article: those made just before it. */
  readonly relatedCount: number;
  /** Words one of which goes into each title, by turns. */
  readonly words?: readonly string[];
}

interface LaterIndex {
  readonly name: string;
  readonly table: string;
  readonly definition: string;
}

/** Articles whose rows for lists, the desk, cards and pages are made in one go. */
const BATCH = 100_000;
/** Tables made of the others by the platform's own functions; they look up rows of the others one by one. */
const DERIVED = new Set(["listing", "desk_entry", "card", "page"]);
const SETTINGS = ["work_mem = '256MB'", "maintenance_work_mem = '512MB'", "synchronous_commit = off"];

/**
 * Fills an empty, migrated database with published articles, for measurements and for checks of query plans: whole
 * tables at a time, with triggers and indexes off. Needs a superuser. The same options make the same rows, and what is
 * derived of them is what the platform derives of articles that are written one by one.
 */
export async function fillPublished(client: pg.Client, options: FillOptions): Promise<void> {
  const { count, relatedCount, words = WORDS } = options;
  const { templates, vocabulary } = generatedTemplates(words);
  await client.query(TAXONOMY);
  const { rows: indexes } = await client.query<LaterIndex>(LATER_INDEXES);
  const make = async (isDerived: boolean) => {
    for (const { table, definition } of indexes)
      if (DERIVED.has(table) === isDerived) await client.query(definition);
  };
  for (const setting of SETTINGS) await client.query(`SET ${setting}`);
  await client.query("SET session_replication_role = replica");
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await client.query(TEMPLATES, [JSON.stringify(templates)]);
  await client.query(numbers(count));
  for (const statement of articleStatements(words.length, relatedCount)) await client.query(statement);
  for (const statement of searchStatements(words.length)) await client.query(statement);
  await client.query(SOUNDS, [JSON.stringify(vocabulary)]);
  await make(false);
  await client.query("ANALYZE article, edition, edition_topic, related_link");
  for (const rebuild of ["relist", "refresh_desk", "write_cards", "write_pages"])
    for (let from = 0; from < count; from += BATCH)
      await client.query(
        `SELECT ${rebuild}(ARRAY(SELECT article_id FROM generated WHERE number >= $1 AND number < $2))`,
        [from, from + BATCH],
      );
  await make(true);
  await client.query("DROP TABLE generated, template");
  await client.query("SET session_replication_role = origin");
  for (const setting of SETTINGS) await client.query(`RESET ${setting.split(" ")[0]}`);
  await client.query("VACUUM (ANALYZE)");
}
