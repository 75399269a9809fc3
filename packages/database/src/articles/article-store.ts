import type { ArticleStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { refusing } from "../errors.ts";
import { editionColumns, relatedRows, topicRows } from "./edition-mapper.ts";
import { findByTitleKeys } from "./find-by-title-keys.ts";
import { insertArticles } from "./insert-articles.ts";
import { loadArticle, loadArticles, loadEditions } from "./load-articles.ts";
import { removeArticles } from "./remove-articles.ts";

/** What is answered of a row that was written: nobody asks for its whole text. */
const ID_ALONE = { select: { id: true } } as const;

/** Articles and editions in PostgreSQL, inside one transaction. */
export function createArticleStore(db: Transaction): ArticleStore {
  return {
    load: (articleId) => loadArticle(db, articleId),
    loadAll: (articleIds) => loadArticles(db, articleIds),
    editions: (editionIds) => loadEditions(db, editionIds),

    async hold(articleIds) {
      await db.$queryRaw`
        SELECT 1 FROM article WHERE id = ANY(${[...articleIds]}::uuid[]) ORDER BY id FOR UPDATE`;
    },

    async claim({ articleId, expectedVersion, at, actorId }) {
      const { count } = await db.article.updateMany({
        where: { id: articleId, version: expectedVersion },
        data: { version: { increment: 1 }, changedAt: at, changedById: actorId },
      });
      return count === 1;
    },

    async claimHeld(articleIds, { at, actorId }) {
      await db.article.updateMany({
        where: { id: { in: [...articleIds] } },
        data: { version: { increment: 1 }, changedAt: at, changedById: actorId },
      });
    },

    create: (articles) => insertArticles(db, articles),

    async setOwner(articleId, ownerId) {
      await db.article.update({ where: { id: articleId }, data: { ownerId } });
    },

    remove: (articleIds) => removeArticles(db, articleIds),

    async setSlug(articleId, slug) {
      await refusing("article_slug_key", { code: "article.slug_taken", slug }, () =>
        db.article.update({ where: { id: articleId }, data: { slug } }),
      );
    },

    async leaveAddress({ articleId, slug, at, to }) {
      await db.formerAddress.deleteMany({ where: { slug: to, articleId } });
      await db.formerAddress.create({ data: { slug, articleId, leftAt: at } });
    },

    async takenSlugs(bases) {
      // `.` sorts right after `-`: the range holds whatever starts with the base and a hyphen.
      const rows = await db.$queryRaw<{ slug: string }[]>`
        SELECT DISTINCT a.slug FROM unnest(${[...bases]}::text[]) AS b(base)
        JOIN (SELECT slug FROM article UNION ALL SELECT slug FROM former_address) a ON a.slug = b.base
          OR (a.slug COLLATE "C" >= b.base || '-' AND a.slug COLLATE "C" < b.base || '.' AND a.slug ~ '-[0-9]+$')`;
      return new Set(rows.map((row) => row.slug));
    },

    async findBySlug(slug) {
      return (await db.article.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
    },

    async addEdition({ id, articleId, number, content, createdById, at }) {
      await db.edition.create({
        data: { id, articleId, number, createdById, createdAt: at, ...editionColumns(content) },
      });
      await db.editionTopic.createMany({ data: topicRows(id, content.draft.topicKeys) });
      await db.relatedLink.createMany({ data: relatedRows(id, content.related) });
    },

    async replaceEdition(editionId, content) {
      await db.edition.update({ where: { id: editionId }, data: editionColumns(content) });
      await db.editionTopic.deleteMany({ where: { editionId } });
      await db.editionTopic.createMany({ data: topicRows(editionId, content.draft.topicKeys) });
      await db.relatedLink.deleteMany({ where: { editionId } });
      await db.relatedLink.createMany({ data: relatedRows(editionId, content.related) });
    },

    async replaceRelated(editionId, related, contentHash) {
      await db.edition.update({ where: { id: editionId }, data: { contentHash } });
      await db.relatedLink.deleteMany({ where: { editionId } });
      await db.relatedLink.createMany({ data: relatedRows(editionId, related) });
    },

    async point(articleId, { draftEditionId, liveEditionId }) {
      await db.article.update({
        where: { id: articleId },
        data: { draftEditionId, liveEditionId },
        ...ID_ALONE,
      });
    },

    async markPublished(editionId, at) {
      await db.edition.update({ where: { id: editionId }, data: { publishedAt: at }, ...ID_ALONE });
    },

    async markSuperseded(editionId, at) {
      await db.edition.update({ where: { id: editionId }, data: { supersededAt: at }, ...ID_ALONE });
    },

    async setWithdrawal(articleId, withdrawal) {
      await db.article.update({
        where: { id: articleId },
        data: {
          withdrawalKind: withdrawal?.kind ?? null,
          withdrawalNote: withdrawal?.note ?? null,
          withdrawnAt: withdrawal?.at ?? null,
          redirectToId: withdrawal?.redirectToId ?? null,
        },
        ...ID_ALONE,
      });
    },

    async existing(articleIds) {
      const rows = await db.article.findMany({
        where: { id: { in: [...articleIds] }, trashedAt: null },
        select: { id: true },
      });
      return new Set(rows.map((row) => row.id));
    },

    findByTitleKeys: (titleKeys) => findByTitleKeys(db, titleKeys),
  };
}
