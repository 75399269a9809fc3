-- AlterTable
ALTER TABLE "related_ranking" ADD COLUMN     "best" REAL NOT NULL DEFAULT 0,
ADD COLUMN     "eligible" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "worth" REAL NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "related_ranking_worth_article_id_idx" ON "related_ranking"("worth", "article_id");

-- What lists are worth is found out with their making.
DELETE FROM "related_ranking";
