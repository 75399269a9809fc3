import { publishArticle, saveDraft } from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import type { RunningSite } from "./reader-site.ts";

/** Gives an article that is on show another title, as an editor does. */
export async function republish(
  site: RunningSite,
  slug: string,
  change: { readonly title: string },
): Promise<void> {
  const article = await site.commands.unitOfWork.run(async ({ articles }) =>
    articles.load((await articles.findBySlug(slug)) ?? ""),
  );
  if (!article?.live) throw new Error(`${slug} is not on show`);
  const { id: articleId, version: expectedVersion } = article;
  const draft = { ...article.live.draft, ...change };
  const saved = { articleId, expectedVersion, saveId: crypto.randomUUID(), auto: false, draft };
  await saveDraft(site.commands, PLATFORM, saved);
  await publishArticle(site.commands, PLATFORM, { articleId, expectedVersion: expectedVersion + 1 });
}
