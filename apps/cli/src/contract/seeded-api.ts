import { createLog, type RunningApi, readEnvironment, startApi } from "@gongji/api-server";
import { withdrawArticle } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { createCommandContext, createDatabase } from "@gongji/database";
import { PLATFORM } from "@gongji/domain/article";
import { storeSeeds } from "../seeds/store-seeds.ts";

/** Long enough for a secret, and none: this API has no users. */
const NO_SECRET = "only for an API that is asked for examples";

/**
 * Starts an API over the seeds in a migrated database, with one article moved and one taken back. `siteUrl` is where
 * readers find an article.
 */
export async function startSeededApi(databaseUrl: string, siteUrl?: string): Promise<RunningApi> {
  await storeSeeds({ databaseUrl, log: () => undefined });
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  try {
    const context = createCommandContext(database);
    await withdraw(context, "employee-gap-three-months", "extend-treatment-period", "内容已合并到另一篇。");
    await withdraw(context, "guangzhou-card-in-xianyang", null, "这一回答所依据的办法已经失效。");
  } finally {
    await database.$disconnect();
  }
  const environment = readEnvironment({
    DATABASE_URL: databaseUrl,
    PORT: "0",
    AUTH_SECRET: NO_SECRET,
    ADMIN_ORIGIN: "http://localhost:3000",
    SITE_URL: siteUrl,
  });
  return await startApi(environment, createLog("error"));
}

async function withdraw(
  context: CommandContext,
  slug: string,
  to: string | null,
  note: string,
): Promise<void> {
  const [article, target] = await context.unitOfWork.run(async ({ articles }) => {
    const articleId = await articles.findBySlug(slug);
    return [
      articleId === null ? null : await articles.load(articleId),
      to === null ? null : await articles.findBySlug(to),
    ];
  });
  if (!article) throw new Error(`the seeds have no article ${slug}`);
  await withdrawArticle(context, PLATFORM, {
    articleId: article.id,
    expectedVersion: article.version,
    kind: target === null ? "gone" : "redirect",
    note,
    redirectToId: target,
  });
}
