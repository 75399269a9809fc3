import type { FoundPreview, PreviewReader } from "@gongji/application/previews";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "../published/query-published.ts";
import { regionChainJoins } from "../published/region-chain-sql.ts";
import { articleColumns } from "./article-columns.ts";
import { type ArticleRow, toPublishedArticle, toRelatedSources } from "./article-mapper.ts";

interface PreviewRow extends ArticleRow {
  readonly is_draft: boolean;
  readonly edition_number: number;
  readonly content_hash: string;
}

/** A text and what its page would show, as of one moment. $1 edition, $2 today, $3 who shared it. */
const previewStatement: PreparedStatement = {
  name: "preview.article",
  text: `
    SELECT ${articleColumns({
      firstPublishedAt: "a.first_published_at",
      topics: { view: "preview.article_topic", condition: "l.edition_id = a.edition_id" },
      related: { view: "preview.related", condition: "l.edition_id = a.edition_id" },
      suggestions: { view: "preview.suggestion", condition: "s.edition_id = a.edition_id" },
    })},
      a.is_draft, a.edition_number, a.content_hash
    FROM (
      SELECT x.*, x.body::text AS body_json FROM preview.article x
      WHERE x.edition_id = $1::uuid AND EXISTS (SELECT FROM preview.sharer s WHERE s.id = $3::uuid) OFFSET 0
    ) a
    ${regionChainJoins("a.region_code")}`,
};

/** Whether a text shows an image. $1 edition, $2 image, $3 who shared it. */
const previewImageStatement: PreparedStatement = {
  name: "preview.image",
  text: `
    SELECT i.image_id FROM preview.image i
    WHERE i.edition_id = $1::uuid AND i.image_id = $2 AND EXISTS (SELECT FROM preview.sharer s WHERE s.id = $3::uuid)`,
};

/** Reads for preview links. The pool must be one of `createPublishedPool` that is for previews. */
export function createPreviewReader(pool: pg.Pool): PreviewReader {
  return {
    async find({ editionId, sharedById }, today): Promise<FoundPreview | null> {
      const [row] = await queryPublished<PreviewRow>(pool, previewStatement, [editionId, today, sharedById]);
      if (!row) return null;
      const { is_draft: isDraft, edition_number: editionNumber, content_hash: contentHash } = row;
      const sources = toRelatedSources(row);
      return { ...sources, article: toPublishedArticle(row), isDraft, editionNumber, contentHash };
    },
    async shows({ editionId, sharedById }, imageId) {
      const rows = await queryPublished(pool, previewImageStatement, [editionId, imageId, sharedById]);
      return rows.length > 0;
    },
  };
}
