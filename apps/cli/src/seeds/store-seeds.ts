import { createArticle, pinRelated, publishArticle, saveDraft } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { createCommandContext, createDatabase } from "@gongji/database";
import { PLATFORM } from "@gongji/domain/article";
import { type ArticleSeed, seedDraft } from "./article-seed.ts";
import { readSeeds } from "./read-seeds.ts";
import { seedsFolder } from "./seeds-folder.ts";
import { storeFacts } from "./store-facts.ts";

/** What a first start loads. */
export interface StoreSeedsOptions {
  readonly databaseUrl: string;
  /** Takes one line of progress. */
  readonly log: (line: string) => void;
}

/**
 * Loads the folder seeds/ into a migrated database and answers how many articles it put on show. Articles go
 * through the same commands an editor uses. Loading that was cut short goes on where it stopped.
 * @throws SeedError when a file of the folder is wrong; then nothing is written
 */
export async function storeSeeds({ databaseUrl, log }: StoreSeedsOptions): Promise<{ articles: number }> {
  const seeds = await readSeeds(seedsFolder);
  const { articles } = seeds;
  const database = createDatabase(databaseUrl, { poolSize: 4 });
  const context = createCommandContext(database);
  try {
    await context.unitOfWork.run(({ taxonomy }) => taxonomy.upsert(seeds));
    log(
      `${seeds.regions.length} regions, ${seeds.categories.length} categories, ${seeds.topics.length} topics`,
    );
    const factCount = await storeFacts(context);
    log(`${factCount} facts`);
    const ids = new Map<string, string>();
    for (const seed of articles) ids.set(seed.slug, await ensureArticle(context, seed));
    let published = 0;
    for (const seed of articles) published += (await publishSeed(context, seed, ids)) ? 1 : 0;
    return { articles: published };
  } finally {
    await database.$disconnect();
  }
}

/** First all articles come to be, so that they can name each other. */
async function ensureArticle(context: CommandContext, seed: ArticleSeed): Promise<string> {
  const known = await context.unitOfWork.run(({ articles }) => articles.findBySlug(seed.slug));
  if (known !== null) return known;
  return await createArticle(context, PLATFORM, { title: seed.draft.title, slug: seed.slug });
}

/** Then each gets its text and its related list, and goes on show, unless that has happened already. */
async function publishSeed(
  context: CommandContext,
  seed: ArticleSeed,
  ids: ReadonlyMap<string, string>,
): Promise<boolean> {
  const articleId = ids.get(seed.slug) ?? "";
  const article = await context.unitOfWork.run(({ articles }) => articles.load(articleId));
  if (!article || article.live) return false;
  let version = article.version;
  const change = () => ({ articleId, expectedVersion: version++ });
  const draft = seedDraft(seed, (slug) => ids.get(slug) ?? null);
  await saveDraft(context, PLATFORM, { ...change(), saveId: context.newId(), auto: false, draft });
  const pinned = new Set(article.draft?.related.pins.map((pin) => pin.articleId));
  for (const slug of seed.related) {
    const targetId = ids.get(slug) ?? "";
    if (pinned.has(targetId)) continue;
    const pin = { targetId, position: null, reason: null, expiresOn: null };
    await pinRelated(context, PLATFORM, { ...change(), ...pin });
  }
  await publishArticle(context, PLATFORM, change());
  return true;
}
