-- CreateIndex
CREATE INDEX "revision_article_id_at_idx" ON "revision"("article_id", "at");
