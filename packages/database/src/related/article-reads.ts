import type { ArticleReads } from "@gongji/application/ports";
import type { Database } from "../connection/create-database.ts";

/** How often articles were read, in PostgreSQL. */
export function createArticleReads(db: Database): ArticleReads {
  return {
    async since(day, articleIds) {
      const rows = await db.articleReads.groupBy({
        by: ["articleId"],
        where: { day: { gte: new Date(day) }, articleId: { in: [...articleIds] } },
        _sum: { reads: true },
      });
      return new Map(rows.map(({ articleId, _sum }) => [articleId, _sum.reads ?? 0]));
    },
    async most(day, limit) {
      const rows = await db.articleReads.groupBy({
        by: ["articleId"],
        where: { day: { gte: new Date(day) } },
        _sum: { reads: true },
        orderBy: [{ _sum: { reads: "desc" } }, { articleId: "asc" }],
        take: limit,
      });
      return rows.map(({ articleId, _sum }) => ({ articleId, reads: _sum.reads ?? 0 }));
    },
  };
}
