import { refuse } from "@gongji/application";
import type { NewArticle } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { breaks } from "../errors.ts";
import { editionColumns, relatedRows, topicRows } from "./edition-mapper.ts";

/** Creates articles with their first editions: the pointers are set with the rows, the keys are checked at the end. */
export async function insertArticles(db: Transaction, articles: readonly NewArticle[]): Promise<void> {
  try {
    await db.article.createMany({
      data: articles.map(({ id, slug, origin, stub, createdById, at, edition }) => ({
        id,
        slug,
        origin,
        draftEditionId: edition.id,
        stubExcerpt: stub?.excerpt ?? null,
        stubDate: stub?.date ?? null,
        createdById,
        createdAt: at,
        changedAt: at,
        changedById: createdById,
      })),
    });
  } catch (error) {
    if (!breaks(error, "article_slug_key")) throw error;
    refuse({ code: "article.slug_taken", slug: articles.map(({ slug }) => slug).join(", ") });
  }
  await db.edition.createMany({
    data: articles.map(({ id, createdById, at, edition }) => ({
      id: edition.id,
      articleId: id,
      number: 1,
      createdById,
      createdAt: at,
      ...editionColumns(edition.content),
    })),
  });
  const topics = articles.flatMap(({ edition: { id, content } }) => topicRows(id, content.draft.topicKeys));
  if (topics.length > 0) await db.editionTopic.createMany({ data: topics });
  const related = articles.flatMap(({ edition: { id, content } }) => relatedRows(id, content.related));
  if (related.length > 0) await db.relatedLink.createMany({ data: related });
}
